using System.Globalization;
using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Says which parts of a report could not be recognised.</summary>
internal static class Problems
{
    private const int MostNamed = 5;

    /// <summary>Null when everything was.</summary>
    public static Wording? Of(Paper paper, Report report, PaperTables tables, bool isSummary)
    {
        var zh = new List<string>();
        var en = new List<string>();
        if (paper.IsCutOff)
        {
            zh.Add("文件在半个字或半行处结束，可能不完整");
            en.Add("the file ends inside a character or a row and may be incomplete");
        }

        foreach (var unread in paper.Unread)
        {
            zh.Add(unread.Zh);
            en.Add(unread.En);
        }

        if (report.Indicators.Count == 0 && !isSummary)
        {
            zh.Add("没有找到指标评分表");
            en.Add("no score table was found");
        }

        if (report.HasAnnex && report.OnlyInText.Count > 0)
        {
            var missing = report.OnlyInText.Take(MostNamed).Select(line => line.Name.Text).ToList();
            zh.Add($"附表里没有正文的“{string.Join("”、“", missing)}”等指标，可能不完整");
            en.Add($"the annex lacks indicators of the text ({string.Join(", ", missing)}) and may be incomplete");
        }

        foreach (var grid in tables.Unknown.Take(MostNamed))
        {
            zh.Add(string.Create(CultureInfo.InvariantCulture, $"第 {grid.Number} 张表没有认出"));
            en.Add(string.Create(CultureInfo.InvariantCulture, $"table {grid.Number} was not recognised"));
        }

        foreach (var cell in Unreadable(report).Take(MostNamed))
        {
            zh.Add(string.Create(CultureInfo.InvariantCulture, $"第 {cell.Place.Table} 张表第 {cell.Place.Row} 行第 {cell.Place.Column} 列“{cell.Text}”不是数字"));
            en.Add(string.Create(CultureInfo.InvariantCulture, $"table {cell.Place.Table} row {cell.Place.Row} column {cell.Place.Column} \"{cell.Text}\" is no number"));
        }

        return zh.Count == 0 ? null : new Wording(string.Join("；", zh) + "。", string.Join("; ", en) + ".");
    }

    private static IEnumerable<Figure> Unreadable(Report report)
    {
        var scores = report.AllLines.SelectMany(line => new[] { line.Weight, line.Completion, line.Score });
        var funds = report.Funds.Lines.SelectMany(line => line.Figures.Values);
        return scores.Concat(funds).OfType<Figure>().Where(figure => figure.IsUnreadable);
    }
}

using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-28", Severity.Blocker, Basis = "表内勾稽：正文各表 = 附表",
    Title = "正文与附表不一致", TitleEn = "Text and annex do not say the same")]
public sealed class TextAndAnnexDiffer : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => IsPrintedTwice(audit.Report) || audit.Report.OtherTotals.Count > 0
        ? null
        : Abstention.NotApplicable("评分表和总分都只印了一次", "neither score table nor total is printed twice");

    public IEnumerable<Remark> Check(AuditCase audit) =>
        [.. Fields(audit.Report), .. IsPrintedTwice(audit.Report) ? Rows(audit.Report) : [], .. Totals(audit)];

    private static bool IsPrintedTwice(Report report) => report.OnlyInText.Count > 0 || report.AllLines.Any(line => line.Twin is not null);

    private static IEnumerable<Remark> Fields(Report report) =>
        from line in report.AllLines
        where line.Twin is not null
        from field in TwinField.Differing(line, line.Twin!) // filtered
        select new Remark(
            field.One,
            $"“{line.Name.Text}”的{field.Zh}，附表填“{field.One.Text}”，正文填“{field.Other.Text}”，两处不一致。",
            $"The {field.En} of \"{line.Name.Text}\" is \"{field.One.Text}\" in the annex and \"{field.Other.Text}\" in the text.")
        {
            Indicator = line.Name.Text,
            Stated = field.One.Text,
            Expected = field.Other.Text,
            Difference = field.Gap,
            PointsAtRisk = field.IsScore ? field.Gap : null,
            AlsoAt = [field.Other],
            Key = field.En,
            Explains = [field.Facet, Facets.Twice(field.Facet)],
        };

    /// <summary>Rows that only one of the two has; a row under another name is told once.</summary>
    private static IEnumerable<Remark> Rows(Report report)
    {
        var onlyInText = report.OnlyInText.ToList();
        foreach (var line in report.AllLines.Where(line => line.Twin is null && report.HasAnnex && IsCovered(report, line)))
        {
            if (!line.Name.Place.IsInAnnex)
            {
                onlyInText.Add(line);
            }
            else if (onlyInText.FirstOrDefault(other => TwinField.IsSameLine(line, other)) is { } renamed)
            {
                onlyInText.Remove(renamed);
                yield return Row(line, $"附表里的“{line.Name.Text}”，正文写作“{renamed.Name.Text}”，名称不一致。", $"\"{line.Name.Text}\" of the annex is called \"{renamed.Name.Text}\" in the text.") with
                {
                    Expected = renamed.Name.Text,
                    AlsoAt = [renamed.Name.Place],
                };
            }
            else
            {
                yield return Row(line, $"附表有“{line.Name.Text}”一行，正文各表没有。", $"The annex has a row \"{line.Name.Text}\" that the tables in the text lack.");
            }
        }

        foreach (var line in onlyInText)
        {
            yield return Row(line, $"正文有“{line.Name.Text}”一行，附表没有。", $"The text has a row \"{line.Name.Text}\" that the annex lacks.");
        }
    }

    /// <summary>A text that prints only some of the tables is no contradiction where it prints none; execution is often told in a sentence.</summary>
    private static bool IsCovered(Report report, IndicatorLine line) => !line.Name.Place.IsInAnnex || (line.Kind != IndicatorKind.Execution && IsMostlyTwice(report, line));

    private static bool IsMostlyTwice(Report report, IndicatorLine line) =>
        report.Indicators.Count(one => one.Twin is not null) * 2 >= report.Indicators.Count
        || report.AllLines.Any(one => one.Twin is not null && one.Group == line.Group);

    private static Remark Row(IndicatorLine line, string zh, string en) => new(line.Name.Place, zh, en)
    {
        Indicator = line.Name.Text,
        Stated = line.Name.Text,
        Key = "row",
        Explains = [Facets.Row(line)],
    };

    private static IEnumerable<Remark> Totals(AuditCase audit)
    {
        if (audit.Report.Total is not { Value: { } total } figure)
        {
            yield break;
        }

        foreach (var others in audit.Report.OtherTotals.Where(other => IsOfThisReport(audit, other) && other.Value != total).GroupBy(other => other.Value))
        {
            var other = others.First();
            yield return new Remark(
                figure.Place,
                $"总分两处不一致：一处填 {figure.Text}，另一处写 {other.Text}。",
                $"The total is {figure.Text} in one place and {other.Text} in another.")
            {
                Stated = figure.Text,
                Expected = other.Text,
                Difference = Math.Abs(total - (other.Value ?? total)),
                PointsAtRisk = Math.Abs(total - (other.Value ?? total)),
                AlsoAt = [.. others.Select(one => one.Place).Distinct()],
                Key = $"total/{other.Text}",
                FollowsFrom = [Facets.Total],
            };
        }
    }

    /// <summary>Not "总分100分" as a maximum, and not the total of another year.</summary>
    private static bool IsOfThisReport(AuditCase audit, Figure other) =>
        other.Value != audit.Scheme.FullMarks && !audit.Lexicon.Holds("earlier-years", other.Place.Text);
}

using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-04", Severity.Info, Basis = "正文表与附表一致：指标的名称、顺序和归类应相同",
    Title = "正文附表行不一致", TitleEn = "Rows of the text and of the annex differ")]
public sealed class TextAndAnnexRowsDiffer : IWholeTableRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.HasAnnex && audit.Report.AllLines.Any(line => line.Twin is not null)
        ? null
        : Abstention.NotApplicable("正文和附表没有都列出指标", "the indicators are not printed in both text and annex");

    public IEnumerable<Remark> Check(AuditCase audit) =>
        Missing(audit.Report).Concat(Displaced(audit.Report)).Concat(Relabelled(audit.Report));

    private static IEnumerable<Remark> Missing(Report report)
    {
        foreach (var line in report.OnlyInText)
        {
            yield return Of(line, line.Name.Place, $"正文列有“{line.Name.Text}”，附表没有。", $"The text lists \"{line.Name.Text}\"; the annex does not.");
        }

        foreach (var line in report.Indicators.Where(line => line.Twin is null))
        {
            yield return Of(line, line.Name.Place, $"附表列有“{line.Name.Text}”，正文没有。", $"The annex lists \"{line.Name.Text}\"; the text does not.");
        }
    }

    private static IEnumerable<Remark> Displaced(Report report)
    {
        foreach (var group in report.Indicators.Where(line => line.Twin is not null).GroupBy(line => line.Kind))
        {
            var annex = group.ToList();
            var text = annex.OrderBy(line => line.Twin?.Name.Place.Table).ThenBy(line => line.Twin?.Name.Place.Row).ToList();
            if (annex.SequenceEqual(text))
            {
                continue;
            }

            var first = annex.Where((line, index) => !ReferenceEquals(line, text[index])).First();
            yield return Of(
                first,
                first.Name.Place,
                $"同类指标的顺序，附表是“{Names(annex)}”，正文是“{Names(text)}”。",
                $"The annex lists \"{Names(annex)}\", the text \"{Names(text)}\".") with
            {
                AlsoAt = [.. text.Select(line => line.Twin?.Name.Place).OfType<Place>()],
                Stated = Names(annex),
                Expected = Names(text),
            };
        }
    }

    private static IEnumerable<Remark> Relabelled(Report report) =>
        from line in report.Indicators
        from pair in new (StatedText? Annex, StatedText? Text)[] { (line.Name, line.Twin?.Name), (line.Level2, line.Twin?.Level2) }
        where pair is { Annex: not null, Text: not null } && PrintedText.Key(pair.Annex.Text) != PrintedText.Key(pair.Text.Text)
        select Of(
            line,
            pair.Annex.Place,
            $"附表写“{pair.Annex.Text}”，正文写“{pair.Text.Text}”。",
            $"The annex says \"{pair.Annex.Text}\", the text \"{pair.Text.Text}\".") with
        {
            Stated = pair.Annex.Text,
            Expected = pair.Text.Text,
            AlsoAt = [pair.Text.Place],
        };

    private static Remark Of(IndicatorLine line, Place where, string zh, string en) => new(where, zh, en) { Indicator = line.Name.Text };

    private static string Names(IEnumerable<IndicatorLine> lines) => string.Join("、", lines.Select(line => line.Name.Text));
}

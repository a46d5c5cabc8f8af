using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-04", Severity.Warning, Basis = "满意度应由调查得出，写明发放、收回和有效份数（本产品佐证规则）",
    Title = "满意度无调查", TitleEn = "Satisfaction without a survey")]
public sealed class SatisfactionWithoutSurvey : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => ToldSurveys.Lines(audit.Report).Any()
        ? audit.Narrative.HasProse || ToldSurveys.Lines(audit.Report).Any(line => ToldSurveys.Answers(audit, line) is not null) ? null : Abstention.Lacking("只有表格，看不出有没有调查", "there are only tables: whether there was a survey cannot be seen")
        : Abstention.NotApplicable("没有计分的满意度指标", "no points are claimed for satisfaction");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in ToldSurveys.Lines(audit.Report).Where(line => ToldSurveys.Answers(audit, line) < audit.Limits.SmallestSurvey))
        {
            yield return OfFew(audit, line);
        }

        var size = ToldSurveys.Size(audit);
        var lines = ToldSurveys.Lines(audit.Report).Where(line => ToldSurveys.Answers(audit, line) is null).ToList();
        if (size >= audit.Limits.SmallestSurvey || lines.Count == 0 || !audit.Narrative.HasProse)
        {
            yield break;
        }

        var figure = lines.Any(line => line.Actual is not null) ? null : ToldSurveys.Told(audit);
        var where = figure?.Place ?? Where(lines[0]);
        var told = audit.Narrative.Paragraphs.FirstOrDefault(paragraph => paragraph.IsProse && paragraph.Section == SectionKind.Analysis && paragraph.Text.Contains("满意度", StringComparison.Ordinal));
        var no = audit.Narrative.Paragraphs.FirstOrDefault(paragraph => paragraph.IsProse && audit.Lexicon.Holds("no-complaints", paragraph.Text));
        var names = Quoted.Join(lines.Select(line => line.Name.Text));
        var claimed = figure?.Text ?? string.Join("、", lines.Select(line => line.Actual?.Text ?? $"{line.Score?.Text} 分").Distinct(StringComparer.Ordinal));
        yield return new Remark(where, Zh(names, claimed, size, no), En(names, claimed, size, no))
        {
            Indicator = lines[0].Name.Text,
            Stated = claimed,
            Expected = size is null ? null : $"≥{Figures.Plain(audit.Limits.SmallestSurvey)}",
            AlsoAt = [.. lines.Select(Where).Append(no?.Place ?? told?.Place).OfType<Place>().Distinct().Where(place => place != where && (place.Paragraph is null || place.Paragraph != where.Paragraph))],
            Key = "survey",
            Explains = [Facets.Survey],
        };
    }

    /// <summary>A survey of the platform that too few people answered.</summary>
    private static Remark OfFew(AuditCase audit, IndicatorLine line)
    {
        var (answers, claimed) = (Figures.Plain(ToldSurveys.Answers(audit, line) ?? 0), line.Actual?.Text ?? string.Empty);
        return new Remark(
            Where(line),
            $"“{line.Name.Text}”报 {claimed}，问卷只有 {answers} 份有效答卷，样本太少。",
            $"\"{line.Name.Text}\" claims {claimed} from only {answers} valid answers.")
        {
            Indicator = line.Name.Text,
            Stated = claimed,
            Expected = $"≥{Figures.Plain(audit.Limits.SmallestSurvey)}",
            Key = "survey",
            Explains = [Facets.Survey],
        };
    }

    private static Place Where(IndicatorLine line) => line.Actual?.Place ?? line.Score?.Place ?? line.Name.Place;

    private static string Zh(string names, string claimed, decimal? size, Paragraph? no) => (size, no) switch
    {
        ({ } few, _) => $"“{names}”报 {claimed}，调查只有 {Figures.Plain(few)} 份，样本太少。",
        (null, not null) => $"“{names}”报 {claimed}，以没有投诉代替满意度调查，没有问卷份数。",
        _ => $"“{names}”报 {claimed}，文中没有调查方式和样本数（发放、收回、有效多少份）。",
    };

    private static string En(string names, string claimed, decimal? size, Paragraph? no) => (size, no) switch
    {
        ({ } few, _) => $"{Quoted.InEnglish(names)} claims {claimed} from only {Figures.Plain(few)} answers.",
        (null, not null) => $"{Quoted.InEnglish(names)} claims {claimed}; that nobody complained is no survey.",
        _ => $"{Quoted.InEnglish(names)} claims {claimed}, but the text tells neither how people were asked nor how many answered.",
    };
}

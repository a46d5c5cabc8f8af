using Duheng.Domain.Proving;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-12", Severity.Warning, Basis = "不同对象的满意度应分别调查；同一份问卷不能给两个指标得分（本产品佐证规则）",
    Title = "一卷两用", TitleEn = "One survey for two indicators")]
public sealed class OneSurveyForManyLines : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit)
        ?? (Surveyed(audit).Any() ? null : Abstention.NotApplicable("没有由问卷得出的满意度", "no satisfaction comes of a survey"));

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var one in Surveyed(audit).GroupBy(one => one.Survey, one => one.Line, StringComparer.Ordinal).Where(one => one.Count() > 1))
        {
            var (names, places) = (Quoted.Join(one.Select(line => line.Name.Text)), one.Select(PlatformOnly.At).ToList());
            yield return new Remark(
                places[0],
                $"“{names}”都由同一份问卷（{one.Key}）得出；请分别调查，或并为一个指标。",
                $"{Quoted.InEnglish(names)} all come of one survey ({one.Key}): ask apart, or make them one indicator.")
            {
                Indicator = one.First().Name.Text,
                Stated = one.Key,
                AlsoAt = [.. places.Skip(1)],
            };
        }
    }

    private static IEnumerable<(string Survey, IndicatorLine Line)> Surveyed(AuditCase audit) =>
        from one in PlatformOnly.Lines(audit)
        from survey in one.Kept.Measured is { Function: MeasureFunction.Satisfaction, Survey: { } number } ? [number] : Array.Empty<string>()
        select (survey, one.Line);
}

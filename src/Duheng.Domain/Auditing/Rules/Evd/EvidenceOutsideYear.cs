using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-02", Severity.Error, Basis = "佐证应当形成于本年度，或年度终了后 closingDays 天内（本产品佐证规则）",
    Title = "佐证日期不在年度", TitleEn = "Evidence from outside the year")]
public sealed class EvidenceOutsideYear : IAuditRule
{
    public Abstention? Abstains(AuditCase audit)
    {
        if (PlatformOnly.Abstains(audit) is { } abstention)
        {
            return abstention;
        }

        return audit.Report.Year is null || !Dated(audit).Any() ? Abstention.Lacking("没有年度，或附件都没有写形成日期", "no fiscal year, or no file is dated") : null;
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Report.Year is not { Year: var year })
        {
            yield break;
        }

        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31).AddDays(audit.Limits.ClosingDays));
        var outside = Dated(audit).Where(one => one.Day > last || (one.Day < first && !audit.Lexicon.Holds("evidence-bases", one.File.Name)));
        foreach (var file in outside.GroupBy(one => one.File.Sha256, StringComparer.OrdinalIgnoreCase))
        {
            var ((line, attached, day), places) = (file.First(), file.Select(one => PlatformOnly.At(one.Line)).Distinct().ToList());
            var (isLate, when, figure) = (day > last, PlatformOnly.Day(day), Figures.Plain(audit.Limits.ClosingDays));
            yield return new Remark(
                places[0],
                $"“{line.Name.Text}”的佐证“{attached.Name}”形成于 {when}，{(isLate ? $"在 {Figures.Plain(year)} 年度终了 {figure} 天以后" : $"早于 {Figures.Plain(year)} 年度")}。",
                $"\"{attached.Name}\", which is to prove \"{line.Name.Text}\", is of {when}: {(isLate ? $"more than {figure} days after {Figures.Plain(year)}" : $"before {Figures.Plain(year)}")}.")
            {
                Indicator = line.Name.Text,
                Stated = when,
                Key = attached.Sha256,
                AlsoAt = [.. places.Skip(1)],
            };
        }
    }

    private static IEnumerable<(IndicatorLine Line, AttachedFile File, DateOnly Day)> Dated(AuditCase audit) =>
        from one in PlatformOnly.Lines(audit)
        from file in one.Kept.Attachments
        from day in file.CapturedOn is { } captured ? [captured] : Array.Empty<DateOnly>()
        select (one.Line, file, day);
}

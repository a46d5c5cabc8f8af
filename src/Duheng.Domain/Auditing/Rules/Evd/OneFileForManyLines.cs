using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-07", Severity.Info, Basis = "一件材料用作 sameFileLines 个以上指标的佐证，应逐项说明（本产品佐证规则）",
    Title = "一件多用", TitleEn = "One file for many indicators")]
public sealed class OneFileForManyLines : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit)
        ?? (AttachedLines.Of(audit).Any() ? null : Abstention.NotApplicable("指标下没有附件", "no indicator has a file"));

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var used in AttachedLines.Of(audit).Where(used => used.Lines.Count >= audit.Limits.SameFileLines))
        {
            var (count, places) = (Figures.Plain(used.Lines.Count), used.Places);
            yield return new Remark(
                places[0],
                $"附件“{used.File.Name}”同时用作“{used.Names}”{used.More} {count} 个指标的佐证；请分别佐证，或说明它怎样证明每一项。",
                $"\"{used.File.Name}\" is to prove {count} indicators, {Quoted.InEnglish(used.Names)} among them: prove each, or say how it proves them all.")
            {
                Stated = used.File.Name,
                Key = used.File.Sha256,
                AlsoAt = [.. places.Skip(1)],
            };
        }
    }
}

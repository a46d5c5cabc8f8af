using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Evd;

[AuditRule("EVD-08", Severity.Warning, Basis = "本年度的结果不能用上年的同一件材料证明（本产品佐证规则）",
    Title = "附件与上年相同", TitleEn = "The same file as in an earlier year")]
public sealed class FileOfEarlierYear : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(audit)
        ?? (AttachedLines.Of(audit).Any() ? null : Abstention.NotApplicable("指标下没有附件", "no indicator has a file"));

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var used in AttachedLines.Of(audit).Where(used => used.File.EarlierYear is not null && !audit.Lexicon.Holds("evidence-bases", used.File.Name)))
        {
            var (year, places) = (Figures.Plain(used.File.EarlierYear ?? 0), used.Places);
            yield return new Remark(
                places[0],
                $"“{used.Names}”{used.More}的佐证“{used.File.Name}”与 {year} 年度用过的一件内容完全相同。",
                $"\"{used.File.Name}\", which is to prove {Quoted.InEnglish(used.Names)}, is the very file that was used in {year}.")
            {
                Indicator = used.Lines[0].Name.Text,
                Stated = used.File.Name,
                Key = used.File.Sha256,
                AlsoAt = [.. places.Skip(1)],
            };
        }
    }
}

using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fin;

[AuditRule("FIN-23", Severity.Warning, Basis = "文内勾稽：支出内容应在项目用途之内",
    Title = "支出内容超用途", TitleEn = "Spending outside the purpose")]
public sealed class SpendingOutsidePurpose : IAuditRule
{
    /// <summary>A denial this far before the word still speaks of it: 未发生招待费.</summary>
    private const int DenialReach = 10;

    private static readonly SectionKind[] purposes =
        [SectionKind.Overview, SectionKind.Basis, SectionKind.Necessity, SectionKind.Plan, SectionKind.PeriodGoal, SectionKind.AnnualGoal];

    public Abstention? Abstains(AuditCase audit)
    {
        if (audit.Report.Project?.Text is not { } project || !audit.Lexicon.Holds("narrow-projects", project) || audit.Lexicon.Holds("broad-projects", project))
        {
            return Abstention.NotApplicable("项目名称没有限定用途", "the project's name does not narrow its purpose");
        }

        return audit.Narrative.HasProse ? null : Abstention.Lacking("没有支出情况的文字", "no prose about the spending");
    }

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var purpose = string.Concat(audit.Narrative.Paragraphs.Where(paragraph => purposes.Contains(paragraph.Section)).Select(paragraph => paragraph.Text));
        var project = audit.Report.Project?.Text ?? string.Empty;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var said in Statement.All(audit).Where(said => !purposes.Contains(said.Section) && audit.Lexicon.Holds("spending", said.Text)))
        {
            foreach (var word in audit.Lexicon["outside-spending"].Where(word => IsSpent(audit, said.Text, word) && !Covers(purpose + project, word) && seen.Add(word)))
            {
                yield return new Remark(
                    said.Place,
                    $"项目为“{project}”，支出中列有“{word}”，项目用途没有包括这项内容，请核对是否超出用途。",
                    $"The project is \"{project}\", its spending holds \"{word}\", which its purpose does not name: check whether it belongs there.")
                {
                    Stated = word,
                    Key = word,
                };
            }
        }
    }

    private static bool IsSpent(AuditCase audit, string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && !audit.Lexicon.Holds("not-spent", text[Math.Max(0, at - DenialReach)..at]);
    }

    /// <summary>差旅费 is covered where the purpose speaks of 差旅.</summary>
    private static bool Covers(string purpose, string word) => purpose.Contains(word.TrimEnd('费'), StringComparison.Ordinal);
}

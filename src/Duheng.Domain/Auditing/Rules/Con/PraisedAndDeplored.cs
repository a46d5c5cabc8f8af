using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-10", Severity.Info, Basis = "前后一致：经验里肯定的，不应又是问题里否定的",
    Title = "经验与问题矛盾", TitleEn = "Praised as experience, deplored as a problem")]
public sealed class PraisedAndDeplored : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Clauses(audit, SectionKind.Experience).Any() && Clauses(audit, SectionKind.Problems).Any()
        ? null
        : Abstention.NotApplicable("没有同时写经验和问题", "the report does not tell both experience and problems");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var (praises, faults) = (Clauses(audit, SectionKind.Experience).ToList(), Clauses(audit, SectionKind.Problems).ToList());
        var told = new HashSet<(int, int)>();
        foreach (var words in audit.Lexicon["topics"].Select(topic => topic.Split('|')))
        {
            var praise = praises.FirstOrDefault(clause => Holds(clause, words) && audit.Lexicon.Holds("vows", clause.Text) && !Telling.Denies(clause.Text, audit.Lexicon));
            var fault = faults.FirstOrDefault(clause => Holds(clause, words) && audit.Lexicon.Holds("complaints", clause.Text));
            if (praise is null || fault is null || !told.Add((praise.Start, fault.Start)))
            {
                continue;
            }

            yield return new Remark(
                praise.Place,
                $"经验做法说“{praise.Text}”，存在问题又说“{fault.Text}”。",
                $"The experience says \"{praise.Text}\", the problems say \"{fault.Text}\".")
            {
                Stated = praise.Text,
                AlsoAt = [fault.Place],
                Key = $"{praise.Text}/{fault.Text}",
            };
        }
    }

    private static bool Holds(Clause clause, string[] words) => words.Any(word => clause.Text.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<Clause> Clauses(AuditCase audit, SectionKind section) =>
        audit.Narrative.Paragraphs.Where(paragraph => paragraph.IsProse && paragraph.Section == section).SelectMany(paragraph => paragraph.Clauses);
}

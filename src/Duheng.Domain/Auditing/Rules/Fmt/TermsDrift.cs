using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-10", Severity.Info, Basis = "同一份报告里同一栏目用同一名称（本产品文字检查）",
    Title = "术语不一", TitleEn = "One thing, several terms")]
public sealed class TermsDrift : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.Heads.Count > 0
        ? null
        : Abstention.NotApplicable("没有评分表", "there is no score table");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var terms in audit.Lexicon["same-terms"].Select(entry => entry.Split('|')))
        {
            var used = audit.Report.Heads
                .Select(head => (Head: head, Term: PrintedText.Key(head.Text)))
                .Where(one => terms.Contains(one.Term, StringComparer.Ordinal))
                .DistinctBy(one => one.Term).ToList();
            if (used.Count < 2 || IsOfTheForm(audit, used.Select(one => one.Term)))
            {
                continue;
            }

            var words = Quoted.Join(used.Select(one => one.Term));
            yield return new Remark(
                used[^1].Head.Place,
                $"同一栏目在报告里有不同叫法：“{words}”。",
                $"One column goes by several names: {Quoted.InEnglish(words)}.")
            {
                Stated = used[^1].Term,
                Expected = used[0].Term,
                AlsoAt = [.. used.SkipLast(1).Select(one => one.Head.Place)],
                Key = words,
            };
        }
    }

    /// <summary>Whoever fills a form in does not name its columns.</summary>
    private static bool IsOfTheForm(AuditCase audit, IEnumerable<string> used) =>
        audit.Lexicon["form-terms"].Select(entry => entry.Split('|')).Any(form => form[0] == audit.Report.Layout && used.All(term => form.Skip(1).Contains(term, StringComparer.Ordinal)));
}

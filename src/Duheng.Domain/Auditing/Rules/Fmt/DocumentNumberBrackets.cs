namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-01", Severity.Info, Basis = "GB/T 9704-2012《党政机关公文格式》：发文字号的年份用六角括号〔〕",
    Title = "文号括号", TitleEn = "Brackets of document numbers")]
public sealed class DocumentNumberBrackets : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Numbers(audit).Any()
        ? null
        : Abstention.NotApplicable("文中没有文号", "the text has no document numbers");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var wrong = Numbers(audit).Where(number => !number.IsProper).ToList();
        if (wrong.Count == 0)
        {
            yield break;
        }

        var distinct = wrong.DistinctBy(number => number.Text).ToList();
        var (stated, expected) = (Join(distinct.Select(number => number.Text)), Join(distinct.Select(number => number.Proper)));
        yield return new Remark(
            wrong[0].Place,
            $"文号“{stated}”的括号应为六角括号：{expected}。",
            $"Document numbers take six-corner brackets: \"{stated}\" is {expected}.")
        {
            Stated = stated,
            Expected = expected,
            AlsoAt = [.. wrong.Select(number => number.Place).Distinct().Skip(1)],
            Key = stated,
        };
    }

    private static string Join(IEnumerable<string> numbers) => string.Join("、", numbers);

    private static IEnumerable<DocumentNumber> Numbers(AuditCase audit) => audit.Narrative.Paragraphs.SelectMany(DocumentNumber.In);
}

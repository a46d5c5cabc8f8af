using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Cmp;

[AuditRule("CMP-08", Severity.Error, Basis = "公开的自评材料不应含个人信息（本产品提示，依据由人核对）",
    Title = "公开含个人信息", TitleEn = "Personal data in a text for publication")]
public sealed class PersonalData : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var group in Texts(audit.Report).SelectMany(one => Found(one.Text, one.Where)).GroupBy(found => found.Digits, StringComparer.Ordinal))
        {
            var (digits, zh, en, _) = group.First();
            var masked = PersonalNumbers.Mask(digits);
            var places = group.Select(found => found.Where).Distinct().ToList();
            yield return new Remark(places[0], $"文中有{zh} {masked}，公开前应删去。", $"There is a {en}, {masked}: remove it before publication.")
            {
                Stated = masked,
                AlsoAt = [.. places.Skip(1)],
                Key = masked,
            };
        }
    }

    private static IEnumerable<(string Text, Func<int, Place> Where)> Texts(Report report)
    {
        foreach (var paragraph in report.Narrative.Paragraphs)
        {
            yield return (paragraph.Text, paragraph.SentenceAt);
        }

        var cells = report.AllLines.SelectMany(line => new[] { line.Name.Place, line.Target?.Place, line.Actual?.Place, line.Reason?.Place });
        foreach (var cell in cells.OfType<Place>().Where(cell => cell.Table is not null))
        {
            yield return (cell.Text, _ => cell);
        }
    }

    private static IEnumerable<(string Digits, string Zh, string En, Place Where)> Found(string text, Func<int, Place> where) =>
        PersonalNumbers.In(text).Select(found => (found.Digits, found.Zh, found.En, where(found.At)));
}

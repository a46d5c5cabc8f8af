using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-14", Severity.Error, Basis = "报告只写本单位、本项目（本产品文字检查）",
    Title = "串用他单位内容", TitleEn = "Content of another unit or project")]
public sealed partial class ForeignContent : IAuditRule
{
    private const decimal Alike = 0.5m;
    private const int ShortestType = 4;
    private const string AnyOf = "全各本我该辖城老新跨外等和与由在到对向";

    public Abstention? Abstains(AuditCase audit) => audit.Report.Unit is { IsBlank: false } || audit.Report.Project is { IsBlank: false }
        ? null
        : Abstention.Lacking("没有写明项目和单位", "neither project nor unit is told");

    public IEnumerable<Remark> Check(AuditCase audit) => OtherProject(audit).Concat(OtherSigner(audit)).Concat(OtherPlace(audit));

    private static IEnumerable<Remark> OtherProject(AuditCase audit)
    {
        if (audit.Report is { Project: { IsBlank: false } project, ConcludedProject: { IsBlank: false } concluded } report
            && concluded.Text.Length >= ShortestType
            && !audit.Lexicon.Holds("not-a-project", concluded.Text)
            && !AreSame(project.Text, concluded.Text)
            && !AreSame(report.Unit?.Text ?? project.Text, concluded.Text))
        {
            yield return new Remark(
                concluded.Place,
                $"评价结论说的是“{concluded.Text}”，本报告的项目是“{project.Text}”。",
                $"The result is about \"{concluded.Text}\", the report about \"{project.Text}\".")
            {
                Stated = concluded.Text,
                Expected = project.Text,
                AlsoAt = [project.Place],
            };
        }
    }

    private static IEnumerable<Remark> OtherSigner(AuditCase audit)
    {
        foreach (var paragraph in audit.Narrative.Paragraphs)
        {
            if (Signer().Match(paragraph.Folded) is { Success: true } match
                && audit.Report.Unit is { IsBlank: false } unit
                && paragraph.Number != unit.Place.Paragraph
                && match.Groups["unit"].Value.Trim() is { Length: > 1 } signer
                && !AreSame(signer, unit.Text)
                && !AreSame(signer, audit.Report.Department?.Text ?? unit.Text))
            {
                yield return new Remark(
                    paragraph.Place,
                    $"落款单位是“{signer}”，表头的项目单位是“{unit.Text}”。",
                    $"It is signed by \"{signer}\"; the unit in the header is \"{unit.Text}\".")
                {
                    Stated = signer,
                    Expected = unit.Text,
                    AlsoAt = [unit.Place],
                };
            }
        }
    }

    /// <summary>The same kind of institution, of another place.</summary>
    private static IEnumerable<Remark> OtherPlace(AuditCase audit)
    {
        if (audit.Report.Unit is not { IsBlank: false } unit || Parts().Match(unit.Text) is not { Success: true } parts || parts.Groups["type"].Length < ShortestType)
        {
            yield break;
        }

        var (own, type) = (parts.Groups["place"].Value, parts.Groups["type"].Value);
        foreach (var paragraph in audit.Narrative.Paragraphs)
        {
            for (var at = paragraph.Text.IndexOf(type, StringComparison.Ordinal); at >= 0; at = paragraph.Text.IndexOf(type, at + type.Length, StringComparison.Ordinal))
            {
                var before = Before().Match(paragraph.Text[..at]);
                if (!before.Success || own.EndsWith(before.Value, StringComparison.Ordinal) || before.Value.EndsWith(own, StringComparison.Ordinal)
                    || before.Value.IndexOfAny([.. AnyOf]) >= 0 || audit.Lexicon.Holds("other-units", paragraph.SentenceAt(at).Text))
                {
                    continue;
                }

                yield return new Remark(
                    paragraph.SentenceAt(at),
                    $"文中写的是“{before.Value}{type}”，本报告的单位是“{unit.Text}”。",
                    $"The text speaks of \"{before.Value}{type}\"; the unit is \"{unit.Text}\".")
                {
                    Stated = before.Value + type,
                    Expected = unit.Text,
                    AlsoAt = [unit.Place],
                };
            }
        }
    }

    /// <summary>One holds the other, or half of the shorter one's letter pairs are in the longer one.</summary>
    private static bool AreSame(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return Likeness.Share(shorter, longer) >= Alike || Likeness.Letters(longer).Contains(Likeness.Letters(shorter), StringComparison.Ordinal);
    }

    [GeneratedRegex("^(填报|项目|实施|评价|自评|报告)单位(\\((盖章|公章|章|签章)\\))?:(?<unit>[^:\\s\\d]{2,30})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signer();

    [GeneratedRegex("^(?<place>[\\u4e00-\\u9fff]{1,5}?[市县区旗州])(?<type>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();

    [GeneratedRegex("[\\u4e00-\\u9fff]{2}[市县区旗]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Before();
}

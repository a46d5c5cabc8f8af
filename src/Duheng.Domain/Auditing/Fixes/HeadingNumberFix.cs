using System.Text.RegularExpressions;
using Duheng.Domain.Auditing.Rules.Fmt;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>Headings whose numbers are doubled, skipped or of mixed signs are numbered through again (标题序号), all of a list or none.</summary>
public sealed class HeadingNumberFix : IFix
{
    /// <summary>A number that is pointed at: 见（二）, 详见第三部分, 上述2、.</summary>
    private const string Pointing = "(见|参照|按照?|依照|上述|前述|所述|同|如|第)[^,。;]{0,6}?";
    private const string Closing = "(?=$|[、.,。;:)\"”]|项|点|条|款|节|章|部分|所|中|的)";

    private static readonly Wording Why = new("同级标题的序号依次重编；没有别处引用旧序号", "the headings of one level are numbered through; nothing points at the old numbers");
    private static readonly Wording Start = new("从几起编、是不是两组，说不准，要由人来定，没有改", "not changed: where the list begins, or whether it is two, is for a person to tell");
    private static readonly Wording Pointed = new("别处引用了这个序号，没有改", "not changed, because another passage points at the number");

    public string Rule => "FMT-02";

    public IEnumerable<Correction> Correct(AuditCase audit, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(finding);

        foreach (var (_, numbers) in HeadingLists.In(audit))
        {
            if (HeadingLists.Broken(numbers) is not [var first, ..] broken || first.Paragraph.Place != finding.Remark.Where || finding.Remark.Stated == first.Paragraph.Text)
            {
                continue;
            }

            var doubt = IsUnsure(numbers) ? Start : broken.Exists(number => IsPointedAt(audit, number)) ? Pointed : null;
            foreach (var number in broken)
            {
                var after = number.As(numbers.IndexOf(number) + 1, numbers[0]);
                yield return new Correction(Rule, number.Paragraph.Place, number.Printed, after, Why) { Doubt = doubt, Group = finding.Fingerprint, IsAtStart = true };
            }
        }
    }

    /// <summary>A list that does not begin with 1, or begins again behind its second number, may be part of another one.</summary>
    private static bool IsUnsure(List<HeadingNumber> numbers) =>
        numbers[0].Value != 1 || numbers.Skip(2).Any(number => number.Value == 1);

    private static bool IsPointedAt(AuditCase audit, HeadingNumber number)
    {
        var bare = PrintedText.Fold(number.Printed).TrimEnd('、', '.').Trim();
        var pattern = new Regex($"{Pointing}{Regex.Escape(bare)}{(bare[^1] == ')' ? string.Empty : Closing)}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return audit.Narrative.Paragraphs.Select(paragraph => paragraph.Folded)
            .Concat(audit.Report.AllLines.Select(line => PrintedText.Fold(line.Reason?.Text ?? string.Empty)))
            .Any(pattern.IsMatch);
    }
}

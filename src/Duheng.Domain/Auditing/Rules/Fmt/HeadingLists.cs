using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

/// <summary>The numbered headings of the text, sibling by sibling.</summary>
internal static class HeadingLists
{
    private const int Levels = 4;
    private const int Item = 3;

    /// <summary>Each list with the heading that it stands under; the annex is not looked at.</summary>
    public static IEnumerable<(HeadingNumber? Parent, List<HeadingNumber> Numbers)> In(AuditCase audit) =>
        Lists(FormNotes.Without(audit.Narrative.Paragraphs).Where(paragraph => !paragraph.IsInAnnex));

    /// <summary>Numbers that do not follow the one before, or have another sign than the first.</summary>
    public static List<HeadingNumber> Broken(List<HeadingNumber> numbers) =>
    [
        .. numbers.Where((number, index) => number.Value != index + 1 || number.Sign != numbers[0].Sign),
    ];

    /// <summary>Sentences numbered 1、2、 below a heading 1. are a list of its own; the headings go on behind it.</summary>
    private static bool IsListWithin(List<HeadingNumber> list, HeadingNumber number) =>
        number.Level == Item && number.Paragraph.IsProse && list[0].Sign != number.Sign && !list[^1].Paragraph.IsProse;

    /// <summary>Sibling numbers under each heading. A list that begins again at 1 behind a lead-in is another list.</summary>
    private static IEnumerable<(HeadingNumber? Parent, List<HeadingNumber> Numbers)> Lists(IEnumerable<Paragraph> paragraphs)
    {
        var lists = new List<(HeadingNumber? Parent, List<HeadingNumber> Numbers)>();
        var open = new List<HeadingNumber>?[Levels + 1];
        var last = new HeadingNumber?[Levels + 1];
        var isLeadIn = false;
        List<HeadingNumber>? outer = null;
        foreach (var paragraph in paragraphs)
        {
            if (HeadingNumber.Of(paragraph) is not { } number)
            {
                isLeadIn = paragraph.Text.EndsWith('：') || paragraph.Text.EndsWith(':');
                continue;
            }

            if (outer is not null && number.Level == Item && number.Sign == outer[0].Sign && number.Value == outer[^1].Value + 1)
            {
                (open[Item], outer) = (outer, null);
            }

            if (open[number.Level] is not { } list || (number.Value == 1 && (isLeadIn || IsListWithin(list, number))))
            {
                outer = number.Level == Item && open[Item] is { } around && IsListWithin(around, number) ? around : outer;
                open[number.Level] = list = [];
                lists.Add((last.Take(number.Level).LastOrDefault(above => above is not null), list));
            }

            list.Add(number);
            last[number.Level] = number;
            outer = number.Level < Item ? null : outer;
            for (var below = number.Level + 1; below <= Levels; below++)
            {
                (open[below], last[below]) = (null, null);
            }

            isLeadIn = false;
        }

        return lists;
    }
}

using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-02", Severity.Info, Basis = "GB/T 9704-2012《党政机关公文格式》：层次序数依次用一、（一）1.（1）",
    Title = "标题序号混乱", TitleEn = "Heading numbers are out of order")]
public sealed class HeadingNumbersBroken : IAuditRule
{
    private const int Levels = 4;
    private const int Chapter = 1;
    private const int Item = 3;

    public Abstention? Abstains(AuditCase audit) => audit.Narrative.Paragraphs.Any(paragraph => HeadingNumber.Of(paragraph) is not null)
        ? null
        : Abstention.NotApplicable("没有带序号的标题", "there are no numbered headings");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var lists = Lists(audit.Narrative.Paragraphs.Where(paragraph => !paragraph.IsInAnnex)).ToList();
        foreach (var (parent, numbers) in lists)
        {
            if (Broken(numbers) is { Count: > 0 } broken)
            {
                yield return Of(parent, numbers, broken);
            }
        }

        foreach (var (parent, numbers) in lists)
        {
            if (parent is not null && numbers.FirstOrDefault(number => number.Title.Length > 1 && number.Title == parent.Title) is { } same)
            {
                yield return new Remark(
                    same.Paragraph.Place,
                    $"“{same.Paragraph.Text}”与上级标题“{parent.Paragraph.Text}”同名。",
                    $"\"{same.Paragraph.Text}\" has the title of its chapter, \"{parent.Paragraph.Text}\".")
                {
                    Stated = same.Paragraph.Text,
                    AlsoAt = [parent.Paragraph.Place],
                };
            }
        }
    }

    private static Remark Of(HeadingNumber? parent, List<HeadingNumber> numbers, List<HeadingNumber> broken)
    {
        var printed = string.Join(' ', numbers.Select(number => number.ToString()));
        var under = parent is null ? string.Empty : $"“{parent.Printed}{parent.Title}”下的";
        var next = parent is { Level: Chapter } chapter && numbers[0] is { Level: Item } first && first.Value == chapter.Value + 1 ? HeadingNumber.Chapter(first.Value) : string.Empty;
        return new Remark(
            broken[0].Paragraph.Place,
            next.Length > 0 ? $"“{parent?.Printed}”之后接着编“{printed}”，应为“{next}”起。" : $"{under}序号依次是“{printed}”，有重复、跳号或符号不一。",
            next.Length > 0 ? $"After {parent?.Printed} comes \"{printed}\"; it goes on with {next}" : $"The numbers run \"{printed}\": doubled, skipped or with mixed signs.")
        {
            Stated = printed,
            Expected = next.Length > 0 ? next : null,
            AlsoAt = [.. broken.Skip(1).Select(number => number.Paragraph.Place)],
            Key = $"{parent?.Printed}{parent?.Title}/{printed}",
        };
    }

    /// <summary>Numbers that do not follow the one before, or have another sign than the first.</summary>
    private static List<HeadingNumber> Broken(List<HeadingNumber> numbers) =>
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

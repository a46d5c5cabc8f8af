namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-02", Severity.Info, Basis = "GB/T 9704-2012《党政机关公文格式》：层次序数依次用一、（一）1.（1）",
    Title = "标题序号混乱", TitleEn = "Heading numbers are out of order")]
public sealed class HeadingNumbersBroken : IAuditRule
{
    private const int Chapter = 1;
    private const int Item = 3;

    public Abstention? Abstains(AuditCase audit) => audit.Narrative.Paragraphs.Any(paragraph => HeadingNumber.Of(paragraph) is not null)
        ? null
        : Abstention.NotApplicable("没有带序号的标题", "there are no numbered headings");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var lists = HeadingLists.In(audit).ToList();
        foreach (var (parent, numbers) in lists)
        {
            if (HeadingLists.Broken(numbers) is { Count: > 0 } broken)
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
}

using System.Text;
using Duheng.Documents.Readers.Packages;

namespace Duheng.Documents.Readers.Docx;

/// <summary>Numbers that Word prints before paragraphs by itself (自动编号): a heading is 一、… though its text does not say so.</summary>
internal sealed class DocxNumbering(PackageParts parts, Lazy<IReadOnlyList<Relation>> links)
{
    private const int Levels = 9;

    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<int> begun = [];
    private NumberingLists? lists;

    /// <summary>The number of the next paragraph of this make, with a blank behind it where it would stick to the text.</summary>
    public string Next(OpenParagraph paragraph)
    {
        if (paragraph.List is null && paragraph.Style is null)
        {
            return string.Empty;
        }

        lists ??= Open();
        var style = paragraph.Style is null ? null : lists.OfStyle(paragraph.Style);
        var list = paragraph.List ?? style?.List ?? 0;
        var level = Math.Clamp(paragraph.Level ?? style?.Level ?? 0, 0, Levels - 1);
        return list == 0 || lists.ListOf(list) is not { } found ? string.Empty : Count(list, level, found);
    }

    private string Count(int list, int level, (int Pattern, NumberingLevel[] Levels, Dictionary<int, int> Starts) found)
    {
        if (!counts.TryGetValue(found.Pattern, out var count))
        {
            counts[found.Pattern] = count = new int?[Levels];
        }

        if (begun.Add(list))
        {
            foreach (var (at, start) in found.Starts.Where(one => one.Key is >= 0 and < Levels))
            {
                count[at] = start - 1;
            }
        }

        count[level] = count[level] + 1 ?? found.Levels[level].Start;
        Array.Clear(count, level + 1, Levels - level - 1);
        return found.Levels[level].Format == "bullet" ? string.Empty : Print(found.Levels, level, count);
    }

    private static string Print(NumberingLevel[] levels, int level, int?[] count)
    {
        var pattern = levels[level].Text;
        var printed = new StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '%' && index + 1 < pattern.Length && pattern[index + 1] is >= '1' and <= '9')
            {
                var at = pattern[++index] - '1';
                printed.Append(ListNumbers.Print(count[at] ?? levels[at].Start, levels[at].Format));
            }
            else
            {
                printed.Append(pattern[index]);
            }
        }

        return printed.Length > 0 && char.IsAsciiLetterOrDigit(printed[^1]) ? printed.Append(' ').ToString() : printed.ToString();
    }

    private NumberingLists Open()
    {
        var read = new NumberingLists();
        if (links.Value.FirstOrDefault(link => link.Kind == "numbering") is { } numbering)
        {
            using var xml = parts.Open(numbering.Target);
            using var styles = links.Value.FirstOrDefault(link => link.Kind == "styles") is { } link ? parts.Open(link.Target) : null;
            if (xml is not null)
            {
                read.ReadLists(xml);
            }

            if (styles is not null)
            {
                read.ReadStyles(styles);
            }
        }

        return read;
    }
}

using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-07", Severity.Info, Basis = "各章应写各自的内容（本产品文字检查）",
    Title = "段落重复", TitleEn = "Copied paragraphs")]
public sealed class CopiedParagraphs : IAuditRule
{
    private const int ShortestText = 12;
    private const int LongestLabel = 16;

    private static readonly Working<List<Passage>> Passages = new(Texts);

    public Abstention? Abstains(AuditCase audit) => Passages.Of(audit).Count > 1
        ? null
        : Abstention.Lacking("没有可以比较的段落", "there are no paragraphs to compare");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var texts = Passages.Of(audit);
        var taken = new HashSet<int>();
        for (var index = 0; index < texts.Count; index++)
        {
            if (!taken.Add(index))
            {
                continue;
            }

            var first = texts[index];
            var copies = Enumerable.Range(index + 1, texts.Count - index - 1)
                .Where(other => !taken.Contains(other) && AreCopies(first, texts[other], audit)).ToList();
            taken.UnionWith(copies);
            if (copies.Count > 0)
            {
                yield return Of(first, [.. copies.Select(copy => texts[copy])]);
            }
        }
    }

    private static Remark Of(Passage first, IReadOnlyList<Passage> copies)
    {
        var names = Quoted.Join(copies.Select(copy => copy.Name));
        var share = Figures.Percent(copies.Max(copy => Alike(first, copy)));
        return new Remark(
            copies[0].Paragraph.Place,
            $"“{names}”与“{first.Name}”的文字相同或几乎相同（相似度 {share}）。",
            $"{Quoted.InEnglish(names)} repeats \"{first.Name}\" ({share} alike).")
        {
            Stated = share,
            AlsoAt = [first.Paragraph.Place, .. copies.Skip(1).Select(copy => copy.Paragraph.Place)],
            Key = $"{first.Name}/{names}",
        };
    }

    /// <summary>Prose under a heading or a label, without that label. Score sentences may repeat what is told elsewhere.</summary>
    private static List<Passage> Texts(AuditCase audit)
    {
        var scored = audit.Report.Indicators.Select(line => line.Score?.Place.Paragraph).OfType<int>().ToHashSet();
        var texts = new List<Passage>();
        var heading = string.Empty;
        foreach (var paragraph in audit.Narrative.Paragraphs.Where(paragraph => !paragraph.IsInAnnex))
        {
            if (!paragraph.IsProse)
            {
                heading = paragraph.Text.TrimStart([.. "一二三四五六七八九十0123456789（）()、.． "]);
                continue;
            }

            var colon = paragraph.Text.IndexOf('：', StringComparison.Ordinal);
            var isLabelled = colon is > 0 and < LongestLabel;
            var words = Likeness.Letters(isLabelled ? paragraph.Text[(colon + 1)..] : paragraph.Text);
            if (words.Length >= ShortestText && !scored.Contains(paragraph.Number) && heading.Length > 0)
            {
                texts.Add(new Passage(paragraph, words, isLabelled ? paragraph.Text[..colon] : heading));
            }
        }

        return texts;
    }

    /// <summary>The shorter one stands in the longer one, of which it is a good part, and they tell the same figures.</summary>
    private static bool AreCopies(Passage left, Passage right, AuditCase audit)
    {
        var (shorter, longer) = left.Words.Length <= right.Words.Length ? (left, right) : (right, left);
        return shorter.Words.Length >= longer.Words.Length * audit.Limits.CopiedPart
            && Alike(left, right) >= audit.Limits.Copied
            && shorter.Digits.All(longer.Digits.Contains);
    }

    private static decimal Alike(Passage left, Passage right) =>
        left.Words.Length <= right.Words.Length ? left.Pairs.ShareIn(right.Pairs) : right.Pairs.ShareIn(left.Pairs);

    private sealed record Passage(Paragraph Paragraph, string Words, string Name)
    {
        public LetterPairs Pairs { get; } = LetterPairs.Of(Words);

        public IReadOnlyList<string> Digits { get; } =
            string.Concat(Words.Select(letter => char.IsAsciiDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}

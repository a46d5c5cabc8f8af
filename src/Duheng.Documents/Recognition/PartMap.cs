using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>Tells for each block whether it stands in the text or in the annex (附件).</summary>
internal sealed class PartMap
{
    private const int LongestAnnexTitle = 40;
    private readonly HashSet<Block> annex = new(ReferenceEqualityComparer.Instance);

    public PartMap(Paper paper)
    {
        var inAnnex = false;
        for (var index = 0; index < paper.Blocks.Count; index++)
        {
            // Each sheet of a workbook begins anew.
            inAnnex = inAnnex && (index == 0 || paper.Blocks[index].Sheet == paper.Blocks[index - 1].Sheet);
            inAnnex = inAnnex || OpensAnnex(paper.Blocks, index);
            if (inAnnex)
            {
                annex.Add(paper.Blocks[index]);
            }
        }
    }

    public string Of(Block block) => block.Sheet is { } sheet
        ? Place.OfSheet(sheet, annex.Contains(block))
        : annex.Contains(block) ? Place.Annex : Place.Body;

    /// <summary>Every line that names an annex, and title rows of tables that do.</summary>
    public IEnumerable<AnnexTitle> Titles(Paper paper)
    {
        var before = false;
        foreach (var block in paper.Blocks)
        {
            var title = block switch
            {
                TextBlock text when IsAnnexTitle(text.Text) => new StatedText(text.Text, Place.Sentence(Of(block), text.Number, text.Text)),
                Grid { Rows.Count: > 1 } grid when TitleRow(grid) is { } row && IsAnnexTitle(row) => new StatedText(row, Place.Cell(Of(block), grid.Number, 1, 1, row)),
                _ => null,
            };
            if (title is not null)
            {
                yield return new AnnexTitle(title, before);
            }

            before = title is not null && block is TextBlock;
        }
    }

    public static bool IsAnnexTitle(string text)
    {
        var key = PrintedText.Key(text);
        return key.Length <= LongestAnnexTitle
            && (key.StartsWith("附件", StringComparison.Ordinal) || key.StartsWith("附表", StringComparison.Ordinal));
    }

    /// <summary>An annex title opens the annex when a table follows before any prose, not when it is a list of annexes.</summary>
    private static bool OpensAnnex(IReadOnlyList<Block> blocks, int index)
    {
        if (blocks[index] is Grid grid)
        {
            return TitleRow(grid) is { } title && IsAnnexTitle(title) && grid.Rows.Count > 1;
        }

        if (blocks[index] is not TextBlock text || !IsAnnexTitle(text.Text))
        {
            return false;
        }

        return blocks.Skip(index + 1).TakeWhile(next => next is not TextBlock { Text.Length: > LongestAnnexTitle }).Any(next => next is Grid { Rows.Count: > 1 });
    }

    private static string? TitleRow(Grid grid) =>
        grid.Rows.Count > 0 && grid.Rows[0].Cells.Where(cell => !cell.IsBlank).ToList() is [var only] ? only.Text : null;
}

using Duheng.Domain.Reports;

namespace Duheng.Documents.Papers;

/// <summary>A document as its reader found it: paragraphs and grids in order. It knows nothing of evaluation.</summary>
public sealed record Paper(IReadOnlyList<Block> Blocks)
{
    /// <summary>Names of bookmarks, a fingerprint of the template that the document was made from.</summary>
    public IReadOnlySet<string> Bookmarks { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Paper and margins of each section; empty where the file knows no pages.</summary>
    public IReadOnlyList<PageSetup> Pages { get; init; } = [];

    /// <summary>What the reader met and could not read, in words for people, without a full stop.</summary>
    public IReadOnlyList<Wording> Unread { get; init; } = [];

    /// <summary>Set when the file ends in the middle of something.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Read from plain text: tables may stand in it as mere pieces.</summary>
    public bool IsPlain { get; init; }

    public IEnumerable<TextBlock> Paragraphs => Blocks.OfType<TextBlock>();

    public IEnumerable<Grid> Grids => Blocks.OfType<Grid>();
}

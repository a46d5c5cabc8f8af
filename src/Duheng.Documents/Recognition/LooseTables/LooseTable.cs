using Duheng.Documents.Papers;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>A table that was put together again from pieces.</summary>
/// <param name="Start">Its first piece.</param>
/// <param name="End">Behind its last piece.</param>
internal sealed record LooseTable(int Start, int End, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    /// <summary>Rows whose glued cells were parted.</summary>
    public int Parted { get; init; }

    /// <summary>Rows with cells that nobody can tell apart.</summary>
    public int Unclear { get; init; }

    public static IReadOnlyList<GridCell> Row(IEnumerable<string> texts) => [.. texts.Select((text, index) => new GridCell(index + 1, 1, text))];
}

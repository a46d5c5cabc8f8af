namespace Duheng.Documents.Writing;

/// <summary>The headings that the contents list, each with the bookmark that leads to it.</summary>
internal sealed class Headings
{
    private readonly Dictionary<TextPiece, int> numbers = new(ReferenceEqualityComparer.Instance);

    public Headings(Manuscript manuscript)
    {
        All = [.. manuscript.Runs.SelectMany(run => run.Pieces).OfType<TextPiece>().Where(piece => piece.Role is TextRole.Chapter or TextRole.Section or TextRole.AnnexMark)];
        for (var index = 0; index < All.Count; index++)
        {
            numbers[All[index]] = index + 1;
        }
    }

    public IReadOnlyList<TextPiece> All { get; }

    /// <summary>From 1; null for what is no heading.</summary>
    public int? NumberOf(TextPiece piece) => numbers.TryGetValue(piece, out var number) ? number : null;
}

namespace Duheng.Documents.Readers.Pdf;

/// <summary>A box as numbers of the lines around it.</summary>
internal sealed record CellBox(int Left, int Right, int Top, int Bottom);

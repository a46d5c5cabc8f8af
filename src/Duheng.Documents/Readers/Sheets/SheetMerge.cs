namespace Duheng.Documents.Readers.Sheets;

/// <summary>Cells of a sheet that are shown as one: only the text of the first is seen.</summary>
internal sealed record SheetMerge(int Top, int Left, int Bottom, int Right);

namespace Duheng.Domain.Reports;

/// <summary>The font of Chinese letters of a paragraph (字体字号), as the file tells it; null where the file does not say.</summary>
/// <param name="Size">In points.</param>
/// <param name="Letters">How many letters of the paragraph stand in it.</param>
public sealed record PrintedFont(string? Name, decimal? Size, int Letters);

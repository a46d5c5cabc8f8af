namespace Duheng.Domain.Reports;

/// <summary>What the font of one kind of paragraph is asked to be (字体要求).</summary>
/// <param name="Names">Any of them will do; empty where none is asked for.</param>
/// <param name="Size">In points; null where nothing is asked.</param>
public sealed record FontProfile(IReadOnlyList<string> Names, decimal? Size);

namespace Duheng.Application.Registers.Sources;

/// <summary>The first rows of a query as they would be entered, read but not held against the register; personal data are masked.</summary>
/// <param name="Columns">Of the register, as far as the query fills them.</param>
/// <param name="Rows">Cells in the order of the columns, and what is wrong with the row.</param>
/// <param name="Unused">Columns of the query that nothing takes.</param>
/// <param name="Secret">The password that was typed, encrypted, so that it need not be typed twice.</param>
public sealed record SourcePreview(IReadOnlyList<string> Columns, IReadOnlyList<(IReadOnlyList<string> Cells, string Problem)> Rows, IReadOnlyList<string> Unused, string Secret);

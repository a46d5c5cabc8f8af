namespace Duheng.Application.Measures;

/// <summary>A page of the entries behind a measure.</summary>
/// <param name="Total">On all pages.</param>
public sealed record MeasuredRowPage(IReadOnlyList<MeasuredRow> Rows, long Total);

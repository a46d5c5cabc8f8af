using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>What the text says of total, grade and project.</summary>
/// <param name="Totals">Every total that is told, the one in <paramref name="Total"/> among them.</param>
internal sealed record Conclusion(Figure? Total, IReadOnlyList<Figure> Totals, StatedText? Grade, StatedText? Project);

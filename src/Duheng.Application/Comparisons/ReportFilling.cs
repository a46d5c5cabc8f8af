using Duheng.Application.Evaluations;
using Duheng.Domain.Reports;

namespace Duheng.Application.Comparisons;

/// <summary>What somebody takes over from a finished report.</summary>
/// <param name="Chapters">The text, and which text they had before them.</param>
public sealed record ReportFilling(IReadOnlyList<LineEdit> Lines, IReadOnlyDictionary<SectionKind, (string Text, string Seen)> Chapters);

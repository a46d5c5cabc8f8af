using Duheng.Domain.Auditing.Fixes;
using Duheng.Domain.Reports;

namespace Duheng.Application.Fixing;

/// <summary>What came of putting a document right.</summary>
/// <param name="Changed">What reads otherwise in the copy.</param>
/// <param name="Left">What was not changed, each with the reason.</param>
public sealed record FixedDocument(IReadOnlyList<Correction> Changed, IReadOnlyList<(Correction Correction, Wording Why)> Left)
{
    /// <summary>The copy; null when nothing was changed.</summary>
    public byte[]? Content { get; init; }
}

using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>One passage of a document that is to read otherwise (改正).</summary>
/// <param name="Before">As printed; empty for a blank cell.</param>
public sealed record Correction(string Rule, Place Where, string Before, string After, Wording Why)
{
    /// <summary>Why it must not be made yet; null where nothing casts doubt on it.</summary>
    public Wording? Doubt { get; init; }
}

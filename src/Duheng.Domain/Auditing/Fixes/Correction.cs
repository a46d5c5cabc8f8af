using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Fixes;

/// <summary>One passage of a document that is to read otherwise (改正).</summary>
/// <param name="Before">As printed; empty for a blank cell.</param>
public sealed record Correction(string Rule, Place Where, string Before, string After, Wording Why)
{
    /// <summary>Whether only the head of the paragraph is meant, and never the same letters further on.</summary>
    public bool IsAtStart { get; init; }

    /// <summary>Corrections of one group are made together or not at all; null for one by itself.</summary>
    public string? Group { get; init; }

    /// <summary>Whether a blank cell is filled.</summary>
    public bool FillsBlank => Before.Length == 0;

    /// <summary>Why it must not be made yet; null where nothing casts doubt on it.</summary>
    public Wording? Doubt { get; init; }
}

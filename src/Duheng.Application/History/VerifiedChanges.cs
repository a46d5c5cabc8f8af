namespace Duheng.Application.History;

/// <summary>What came of recomputing the log.</summary>
/// <param name="Count">Entries that fit.</param>
/// <param name="Hash">Of the last one that fits: written down elsewhere, it proves that nothing before it was changed.</param>
/// <param name="BrokenAt">The id of the first entry that does not fit; null when all do.</param>
public sealed record VerifiedChanges(long Count, string Algorithm, string Hash, long? BrokenAt);

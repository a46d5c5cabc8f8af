using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Zip;

/// <summary>A file in an archive.</summary>
/// <param name="Index">Its place in the archive's own list.</param>
/// <param name="Label">Its name, fit to be shown.</param>
/// <param name="Refusal">Why it is not unpacked; null when it may be.</param>
public sealed record ArchiveMember(int Index, string Label, Wording? Refusal)
{
    /// <summary>Whether its refusal is that it is locked with a password.</summary>
    public bool IsLocked { get; init; }
}

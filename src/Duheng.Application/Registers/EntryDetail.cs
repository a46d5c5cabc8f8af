namespace Duheng.Application.Registers;

/// <summary>An entry with all that it has said.</summary>
/// <param name="Versions">The latest first.</param>
public sealed record EntryDetail(RegisterPlace Place, RegisterEntry Entry, IReadOnlyList<EntryVersion> Versions);

using Duheng.Application.Registers.Files;

namespace Duheng.Application.Registers;

/// <summary>An entry with all that it has said.</summary>
/// <param name="Versions">The latest first.</param>
/// <param name="Files">By the key of the column that names one.</param>
public sealed record EntryDetail(RegisterPlace Place, RegisterEntry Entry, IReadOnlyList<EntryVersion> Versions, IReadOnlyDictionary<string, RegisterFile> Files);

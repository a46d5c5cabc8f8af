namespace Duheng.Application.Registers;

/// <summary>What a person typed into an entry.</summary>
/// <param name="Cells">By key or name of the column.</param>
/// <param name="ProjectId">Null for the organisation as a whole.</param>
public sealed record EntryEdit(IReadOnlyDictionary<string, string> Cells, long? ProjectId = null);

namespace Duheng.Application.Measures;

/// <summary>An entry as it was: its id and its version.</summary>
public readonly record struct RecordKey(long Id, long Version);

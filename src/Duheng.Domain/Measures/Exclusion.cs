namespace Duheng.Domain.Measures;

/// <summary>Entries that were looked at and do not count (不计入), with the reason.</summary>
public sealed record Exclusion(string Reason, long Count);

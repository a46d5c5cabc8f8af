namespace Duheng.Application.Registers;

/// <summary>An entry with its place, within somebody's work.</summary>
public sealed record FoundEntry(RegisterPlace Place, StoredRegister Register, RegisterEntry Entry);

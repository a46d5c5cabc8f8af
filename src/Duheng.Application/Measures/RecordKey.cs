using System.Runtime.InteropServices;

namespace Duheng.Application.Measures;

/// <summary>An entry as it was: its id and its version.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RecordKey(long Id, long Version);

using System.Runtime.InteropServices;

namespace Duheng.Domain.Watching;

/// <summary>From a moment until before another (时段).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Span(DateTimeOffset Start, DateTimeOffset End)
{
    public TimeSpan Length => End - Start;
}

namespace Duheng.Domain.Registers;

/// <summary>The registers and measures of a trade (行业包).</summary>
public sealed record Pack(string Id, string Name, IReadOnlyList<RegisterType> Registers, IReadOnlyList<Measure> Measures);

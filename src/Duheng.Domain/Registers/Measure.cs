namespace Duheng.Domain.Registers;

/// <summary>A measure that a pack proposes for an indicator (度量).</summary>
/// <param name="Code">Of the indicator library: T01.</param>
/// <param name="Name">As people read it: 故障响应时间（90%分位）.</param>
/// <param name="Expression">In the language of measures.</param>
/// <param name="Unit">Of the value: 小时.</param>
public sealed record Measure(string Code, string Name, string Expression, string Unit);

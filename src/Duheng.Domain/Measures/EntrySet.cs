using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>The entries of a register that a condition picks (登记簿 其中 条件).</summary>
/// <param name="Filter">Null when all are meant.</param>
public sealed record EntrySet(RegisterType Register, RowNode? Filter);

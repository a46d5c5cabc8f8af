using Duheng.Domain.Quantities;

namespace Duheng.Domain.Proving;

/// <summary>A procurement by its register (采购).</summary>
/// <param name="Name">Of what was bought: the contract's name.</param>
public sealed record Procurement(string Name, Money Price, Money? Budget);

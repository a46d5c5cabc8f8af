using Duheng.Domain.Quantities;

namespace Duheng.Domain.Proving;

/// <summary>A contract by its register (合同).</summary>
/// <param name="Paid">Paid of it up to the end of the fiscal year.</param>
public sealed record Contract(string Name, Money Amount, DateOnly? Starts, DateOnly? Ends, Money? Paid)
{
    public DateOnly? AcceptedOn { get; init; }
}

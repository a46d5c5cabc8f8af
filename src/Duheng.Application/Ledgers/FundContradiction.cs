using Duheng.Domain.Quantities;

namespace Duheng.Application.Ledgers;

/// <summary>A sum of the ledger that is above what it can come from (资金矛盾).</summary>
/// <param name="Rule">Reports it at the self-evaluation.</param>
public sealed record FundContradiction(string Name, Money Amount, string LimitName, Money Limit, string Rule);

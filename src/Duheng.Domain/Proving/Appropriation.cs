using Duheng.Domain.Quantities;

namespace Duheng.Domain.Proving;

/// <summary>Money that was given after the budget (追加).</summary>
/// <param name="HasTargets">Whether targets were approved with it, or somebody answered that they stay.</param>
public sealed record Appropriation(DateOnly DatedOn, Money Amount, string DocumentNo, bool HasTargets);

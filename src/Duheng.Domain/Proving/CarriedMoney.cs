using Duheng.Domain.Quantities;

namespace Duheng.Domain.Proving;

/// <summary>Money that came over from last year (上年结转).</summary>
/// <param name="IsEvaluated">Whether last year's self-evaluation was handed up; null when last year is not kept here.</param>
public sealed record CarriedMoney(Money Amount, bool? IsEvaluated);

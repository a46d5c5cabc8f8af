namespace Duheng.Domain.Auditing.Fixes;

/// <summary>A wrong rate (到位率) is printed again from its figures.</summary>
public sealed class ArrivalRateFix : RateFix
{
    public override string Rule => "FIN-04";
}

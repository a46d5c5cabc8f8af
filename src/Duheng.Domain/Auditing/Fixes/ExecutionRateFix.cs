namespace Duheng.Domain.Auditing.Fixes;

/// <summary>A wrong rate (执行率) is printed again from its figures.</summary>
public sealed class ExecutionRateFix : RateFix
{
    public override string Rule => "FIN-05";
}

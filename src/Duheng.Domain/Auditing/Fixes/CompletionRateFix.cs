namespace Duheng.Domain.Auditing.Fixes;

/// <summary>A wrong rate (完成率) is printed again from its figures.</summary>
public sealed class CompletionRateFix : RateFix
{
    public override string Rule => "SCR-13";
}

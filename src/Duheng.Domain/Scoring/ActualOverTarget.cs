namespace Duheng.Domain.Scoring;

/// <summary>In proportion to what was reached (按完成比例): weight × actual ÷ target.</summary>
public sealed class ActualOverTarget : IScoringFunction
{
    public string Name => "actual-over-target";

    public decimal? Share(decimal target, decimal actual) => target <= 0m ? null : Math.Clamp(actual / target, 0m, 1m);

    public bool IsFloored(decimal target, decimal actual) => target > 0m && actual < 0m;

    public string Working(string weight, string target, string actual) => $"{weight} × {actual} ÷ {target}";
}

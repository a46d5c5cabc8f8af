namespace Duheng.Domain.Scoring;

/// <summary>For a ceiling (反向指标): full at the target, nothing from twice the target on, straight in between.</summary>
public sealed class LinearToTwice : IScoringFunction
{
    public string Name => "linear-to-twice-target";

    public decimal? Share(decimal target, decimal actual) => target switch
    {
        < 0m => null,
        0m => 0m, // twice nothing is nothing: all above it is beyond
        _ => Math.Clamp(1m - ((actual - target) / target), 0m, 1m),
    };

    public bool IsFloored(decimal target, decimal actual) => target > 0m && (actual - target) / target > 1m;

    public string Working(string weight, string target, string actual) => target == "0" ? $"{weight} × 0" : $"{weight} × (1 − ({actual} − {target}) ÷ {target})";
}

namespace Duheng.Domain.Scoring;

/// <summary>For a ceiling (反向指标): weight × target ÷ actual.</summary>
public sealed class TargetOverActual : IScoringFunction
{
    public string Name => "target-over-actual";

    public decimal? Share(decimal target, decimal actual) => target < 0m || actual <= 0m ? null : Math.Clamp(target / actual, 0m, 1m);

    public bool IsFloored(decimal target, decimal actual) => false;

    public string Working(string weight, string target, string actual) => $"{weight} × {target} ÷ {actual}";
}

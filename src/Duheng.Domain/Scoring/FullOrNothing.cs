namespace Duheng.Domain.Scoring;

/// <summary>Yes or no (直接赋分): a missed target gives no points.</summary>
public sealed class FullOrNothing : IScoringFunction
{
    public string Name => "full-or-nothing";

    public decimal? Share(decimal target, decimal actual) => 0m;

    public bool IsFloored(decimal target, decimal actual) => false;

    public string Working(string weight, string target, string actual) => $"{weight} × 0";
}

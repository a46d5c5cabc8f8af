namespace Duheng.Fixtures;

/// <summary>A/T, or T/A under a ceiling, as a fraction: a quotient such as 37/48 is cut before it can be rounded.</summary>
internal readonly record struct Ratio(decimal Part, decimal Whole)
{
    public bool IsMet => Part >= Whole;

    public string Percent => Figures.Print(100m * Part / Whole, 2) + "%";

    /// <summary>The share of so many points, full when the target is met.</summary>
    public decimal Of(int points) => IsMet ? points : Figures.HalfUp(points * Part / Whole, 2);
}

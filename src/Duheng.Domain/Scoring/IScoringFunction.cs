namespace Duheng.Domain.Scoring;

/// <summary>A named way to turn target and actual into a share of the points. Pure; a scheme names it.</summary>
public interface IScoringFunction
{
    /// <summary>The name that scheme files use.</summary>
    string Name { get; }

    /// <summary>Between 0 and 1; only asked when the target was missed. Null where the two stand in no proportion: a target below 0, or a floor of 0.</summary>
    decimal? Share(decimal target, decimal actual);

    /// <summary>Whether the working comes out below 0; no line scores less than 0, and the formula has to say so.</summary>
    bool IsFloored(decimal target, decimal actual);

    /// <summary>The working with the numbers in: "20 × 38 ÷ 40".</summary>
    string Working(string weight, string target, string actual);
}

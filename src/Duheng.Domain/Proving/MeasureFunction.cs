namespace Duheng.Domain.Proving;

/// <summary>What a measure computes, as far as rules ask.</summary>
public enum MeasureFunction
{
    Other,

    /// <summary>可用率: what outages leave of a period.</summary>
    Availability,

    /// <summary>满意度, of a survey.</summary>
    Satisfaction,
}

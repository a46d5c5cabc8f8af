namespace Duheng.Application.Evaluations;

/// <summary>What the unit says of one indicator (自评行).</summary>
public sealed record EvaluationLine
{
    public long Id { get; init; }

    public long EvaluationId { get; init; }

    public long IndicatorId { get; init; }

    /// <summary>业绩值 as typed.</summary>
    public string Actual { get; init; } = string.Empty;

    /// <summary>偏差原因及改进措施.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>Points that a person states where nothing can be computed, in hundredths; null otherwise.</summary>
    public long? StatedCenti { get; init; }

    public RestsOn RestsOn { get; init; }

    /// <summary>The document or record that it rests on, in words.</summary>
    public string Evidence { get; init; } = string.Empty;

    public long Version { get; init; }
}

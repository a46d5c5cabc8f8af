namespace Duheng.Application.Measures;

/// <summary>What a measure came to when the self-evaluation was handed up (送审时冻结): never changed, so that anybody can compute it again and compare.</summary>
public sealed record FrozenMeasure
{
    public long Id { get; init; }

    public long EvaluationId { get; init; }

    public long IndicatorId { get; init; }

    public string Expression { get; init; } = string.Empty;

    /// <summary>As it would be filled into the form; null where there was no basis.</summary>
    public string? Actual { get; init; }

    /// <summary>How it came about, line by line; why there was no basis, where there was none.</summary>
    public string Working { get; init; } = string.Empty;

    public long Counted { get; init; }

    public long Excluded { get; init; }

    /// <summary>The entries that counted, as <see cref="RecordList"/> packs them.</summary>
    public byte[] Records { get; init; } = [];

    /// <summary>SM3 of expression, value and list.</summary>
    public string Hash { get; init; } = string.Empty;

    public DateTimeOffset FrozenAt { get; init; }
}

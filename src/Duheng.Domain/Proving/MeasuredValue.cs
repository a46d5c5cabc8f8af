namespace Duheng.Domain.Proving;

/// <summary>What a measure makes of the records: a number, or the reason why there is none (度量结果).</summary>
/// <param name="Number">Null without a basis.</param>
/// <param name="Unit">As printed: 小时, %.</param>
/// <param name="Counted">So many records count.</param>
public sealed record MeasuredValue(decimal? Number, string Unit, int Counted)
{
    public MeasureFunction Function { get; init; }

    /// <summary>Why there is no number.</summary>
    public string? Why { get; init; }

    /// <summary>The number of the survey that it reads.</summary>
    public string? Survey { get; init; }

    /// <summary>Valid answers of that survey.</summary>
    public int? ValidAnswers { get; init; }

    /// <summary>A value that could not be computed, and why.</summary>
    public static MeasuredValue NoBasis(string why, string unit) => new(null, unit, 0) { Why = why };
}

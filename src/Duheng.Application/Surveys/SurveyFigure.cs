using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>What a measure reads of a survey: a value, or no basis with the reason.</summary>
public sealed record SurveyFigure
{
    /// <summary>Null where there is no such survey.</summary>
    public long? SurveyId { get; init; }

    public string Title { get; init; } = string.Empty;

    /// <summary>Satisfied over valid, from 0 to 1; null is no basis, and never means 0 or 100 %.</summary>
    public decimal? Value { get; init; }

    /// <summary>In one sentence; null where there is a value.</summary>
    public string? WhyNot { get; init; }

    public int Received { get; init; }

    public int Valid { get; init; }

    public int Satisfied { get; init; }

    public ConfidenceInterval? Interval { get; init; }

    /// <summary>（很满意 90 + 满意 60 + 基本满意 30）÷ 有效答卷 200 = 90%; empty where nothing is valid.</summary>
    public string Formula { get; init; } = string.Empty;

    public IReadOnlyList<InvalidAnswers> Invalid { get; init; } = [];

    /// <summary>Whether no more answers can come.</summary>
    public bool IsFinal { get; init; }

    public static SurveyFigure None(string whyNot) => new() { WhyNot = whyNot };
}

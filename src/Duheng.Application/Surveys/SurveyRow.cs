using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>A survey (调查) as it is kept.</summary>
public sealed record SurveyRow
{
    public long Id { get; init; }

    public long OrganisationId { get; init; }

    public string Organisation { get; init; } = string.Empty;

    /// <summary>Of the organisation: what rights are bound to.</summary>
    public string Path { get; init; } = string.Empty;

    public long? ProjectYearId { get; init; }

    /// <summary>Name of the project; null for a survey of the whole unit.</summary>
    public string? Project { get; init; }

    public int Year { get; init; }

    /// <summary>What a measure names it by, unique in its unit and year.</summary>
    public string Number { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public string Introduction { get; init; } = string.Empty;

    /// <summary>Said when somebody has answered.</summary>
    public string Thanks { get; init; } = string.Empty;

    public SurveyAccess Access { get; init; }

    public SurveyState State { get; init; }

    /// <summary>What stands in the public address.</summary>
    public string Slug { get; init; } = string.Empty;

    public DateOnly? OpensOn { get; init; }

    /// <summary>The last day on which answers are taken.</summary>
    public DateOnly? ClosesOn { get; init; }

    public string Questions { get; init; } = string.Empty;

    public DateTimeOffset UpdatedAt { get; init; }

    public long Version { get; init; }

    /// <summary>Answers that were handed in.</summary>
    public long Received { get; init; }

    /// <summary>Codes that were given out.</summary>
    public long Given { get; init; }

    public Questionnaire Questionnaire => QuestionnaireJson.Read(Questions);

    /// <summary>Whether answers are taken on a day.</summary>
    public bool IsTaken(DateOnly day) => State == SurveyState.Open && day >= OpensOn && day <= ClosesOn;
}

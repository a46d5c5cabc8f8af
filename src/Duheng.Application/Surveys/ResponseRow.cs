namespace Duheng.Application.Surveys;

/// <summary>A filled-in questionnaire as it is kept: no time finer than the day, nothing about the person.</summary>
public sealed record ResponseRow
{
    public long Id { get; init; }

    public DateOnly Day { get; init; }

    public string Content { get; init; } = string.Empty;

    public string SetAside { get; init; } = string.Empty;
}

namespace Duheng.Domain.Surveys;

/// <summary>Where a survey stands (调查状态).</summary>
public enum SurveyState
{
    /// <summary>Being written; nobody can answer (草稿).</summary>
    Draft,

    /// <summary>Answers are taken from the first day to the last (进行中).</summary>
    Open,

    /// <summary>No more answers: the result stands (已结束).</summary>
    Closed,
}

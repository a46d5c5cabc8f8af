namespace Duheng.Domain.Surveys;

/// <summary>A question of a survey (问题).</summary>
/// <param name="Text">As people read it.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="IsRequired">No answer without it is taken.</param>
/// <param name="Decides">The result of the survey is the satisfaction that this question gives.</param>
/// <param name="Options">In their order; none where it is answered in words.</param>
public sealed record Question(string Text, QuestionKind Kind, bool IsRequired, bool Decides, IReadOnlyList<QuestionOption> Options)
{
    /// <summary>The usual grades, of which the first three are 满意+基本满意.</summary>
    public static readonly IReadOnlyList<QuestionOption> UsualGrades =
    [
        new("很满意", IsSatisfied: true), new("满意", IsSatisfied: true), new("基本满意", IsSatisfied: true), new("不满意"), new("说不清", IsValid: false),
    ];
}

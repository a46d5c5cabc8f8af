namespace Duheng.Domain.Surveys;

/// <summary>One filled-in questionnaire (答卷), of nobody in particular.</summary>
/// <param name="Answers">By question.</param>
/// <param name="SetAside">Why it does not count, such as 测试答卷; empty when it does.</param>
public sealed record SurveyResponse(IReadOnlyList<QuestionAnswer> Answers, string SetAside = "")
{
    /// <summary>To a question; nothing where it was not answered.</summary>
    public QuestionAnswer To(int question) => question < Answers.Count ? Answers[question] : QuestionAnswer.None;
}

using Duheng.Application.Surveys;

namespace Duheng.Web.Api.Surveys;

/// <summary>One filled-in questionnaire, of nobody in particular.</summary>
/// <param name="SetAside">Why it does not count; empty when it does.</param>
internal sealed record AnswerItemReply(long Id, DateOnly Day, IReadOnlyList<GivenAnswer> Answers, string SetAside)
{
    public static AnswerItemReply Of(SurveyAnswer one) => new(one.Id, one.Day, [.. one.Answers.Select(answer => new GivenAnswer(answer.Chosen, answer.Text))], one.SetAside);
}

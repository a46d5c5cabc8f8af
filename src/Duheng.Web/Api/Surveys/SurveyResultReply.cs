using Duheng.Domain.Surveys;

namespace Duheng.Web.Api.Surveys;

/// <summary>What came of a survey. Ratios are from 0 to 1.</summary>
/// <param name="Rate">Satisfied over valid; null of nothing.</param>
/// <param name="Figure">What an indicator may state; null where the sample is too small.</param>
/// <param name="Low">Of the 95 % confidence interval.</param>
/// <param name="ResponseRate">Null without codes.</param>
internal sealed record SurveyResultReply(
    int Received, int Valid, int Satisfied, int Minimum, decimal? Rate, decimal? Figure, decimal? Low, decimal? High, decimal? ResponseRate, string Formula, string? WhyNot,
    IReadOnlyList<InvalidAnswers> Invalid, IReadOnlyList<QuestionResultReply> Questions)
{
    public static SurveyResultReply Of(SurveyResult result) => new(
        result.Received, result.Valid, result.Satisfied, result.Minimum, result.Rate, result.Figure, result.Interval?.Low, result.Interval?.High, result.ResponseRate, result.Formula, result.WhyNot,
        result.Invalid, [.. result.Questions.Select(QuestionResultReply.Of)]);
}

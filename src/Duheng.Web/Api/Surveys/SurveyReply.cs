using System.Globalization;
using Duheng.Application.Surveys;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Surveys;

/// <summary>A survey with its questions and its result.</summary>
internal sealed record SurveyReply(
    SurveyItemReply Survey, string Introduction, string Thanks, IReadOnlyList<QuestionReply> Questions, IReadOnlyList<string> Indicators, SurveyResultReply Result, long Version) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Survey.Id}.{Version}.{Survey.Given}.{Result.Received}.{Result.Valid}.{Result.Satisfied}");

    public static SurveyReply Of(SurveyDetail detail) => new(
        SurveyItemReply.Of(detail.Survey), detail.Survey.Introduction, detail.Survey.Thanks, [.. detail.Questionnaire.Questions.Select(QuestionReply.Of)], detail.Indicators, SurveyResultReply.Of(detail.Result), detail.Survey.Version);
}

using Duheng.Domain.Surveys;

namespace Duheng.Web.Api.Surveys;

/// <summary>What came of one question.</summary>
/// <param name="Counts">By option, in their order.</param>
/// <param name="Texts">What people wrote.</param>
internal sealed record QuestionResultReply(string Text, int Answered, int Valid, int Satisfied, decimal? Rate, IReadOnlyList<int> Counts, IReadOnlyList<string> Texts)
{
    public static QuestionResultReply Of(QuestionResult one) => new(one.Question.Text, one.Answered, one.Valid, one.Satisfied, one.Rate, [.. one.Shares.Select(share => share.Count)], one.Texts);
}

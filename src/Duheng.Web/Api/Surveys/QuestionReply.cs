using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;

namespace Duheng.Web.Api.Surveys;

/// <summary>A question of a survey, as it is read and written.</summary>
/// <param name="Kind">scale, choice, multiple or text.</param>
/// <param name="Decides">The result of the survey comes of it.</param>
internal sealed record QuestionReply(string Text, string Kind, bool Required, bool Decides, IReadOnlyList<OptionReply>? Options)
{
    public static QuestionReply Of(Question question) => new(
        question.Text, question.Kind.Key(), question.IsRequired, question.Decides, [.. question.Options.Select(option => new OptionReply(option.Text, option.IsSatisfied, option.IsValid))]);

    public Question ToQuestion() => new(
        Text ?? string.Empty, LifecycleWords.Parse<QuestionKind>(Kind) ?? QuestionKind.Scale, Required, Decides, [.. (Options ?? []).Select(option => new QuestionOption(option.Text ?? string.Empty, option.Satisfied, option.Valid))]);
}

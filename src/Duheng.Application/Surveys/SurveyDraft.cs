using Duheng.Application.Common;
using Duheng.Domain.Quantities;
using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>What a survey is to say and ask.</summary>
/// <param name="Indicators">Names of the indicators whose actual value rests on it.</param>
public sealed record SurveyDraft(
    string Number, string Title, string Introduction, string Thanks, SurveyAccess Access, IReadOnlyList<Question> Questions, IReadOnlyList<string> Indicators)
{
    public const int LongestNumber = 40;
    public const int LongestTitle = 80;
    public const int LongestText = 1000;
    public const int LongestQuestion = 200;

    /// <summary>Null when it can be kept: a draft may be unfinished, but not beyond measure.</summary>
    public Failure? Mistake() => this switch
    {
        { Number.Length: 0 } => Refusals.Invalid("编号", "请给调查一个编号，如 M01；指标的度量用它找到这份调查。"),
        { Number.Length: > LongestNumber } => TooLong("编号", LongestNumber),
        { Title.Length: 0 } => Refusals.Invalid("标题", "请写标题，答卷的人最先看到它。"),
        { Title.Length: > LongestTitle } => TooLong("标题", LongestTitle),
        { Introduction.Length: > LongestText } => TooLong("卷首说明", LongestText),
        { Thanks.Length: > LongestText } => TooLong("致谢", LongestText),
        _ when Number.Any(letter => letter is '"' or '“' or '”' || char.IsControl(letter)) => Refusals.Invalid("编号", "编号里不能有引号。"),
        _ when Questions.Count > Questionnaire.MostQuestions => Refusals.Invalid("问题", $"最多 {Figures.Plain(Questionnaire.MostQuestions)} 道。"),
        _ when Questions.Any(question => question.Text.Length > LongestQuestion || question.Options.Any(option => option.Text.Length > LongestTitle)) => TooLong("问题", LongestQuestion),
        _ => null,
    };

    private static Failure TooLong(string field, int most) => Refusals.Invalid(field, $"最多 {Figures.Plain(most)} 个字。");
}

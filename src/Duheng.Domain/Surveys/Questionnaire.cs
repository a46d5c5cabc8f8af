using Duheng.Domain.Quantities;

namespace Duheng.Domain.Surveys;

/// <summary>The questions of a survey (问卷), in their order.</summary>
public sealed record Questionnaire(IReadOnlyList<Question> Questions)
{
    public const int MostQuestions = 30;
    public const int MostOptions = 20;
    public const int LongestWords = 500;

    /// <summary>Where the question that gives the result stands, from 0; null without exactly one.</summary>
    public int? Deciding => Questions.Count(question => question.Decides) == 1 ? Questions.ToList().FindIndex(question => question.Decides) : null;

    /// <summary>What stands in the way of asking people this: one sentence each.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. Questions.Count == 0 ? ["还没有问题；请至少写一道满意度题。"] : Array.Empty<string>(),
        .. Questions.Count > MostQuestions ? [$"问题有 {Figures.Plain(Questions.Count)} 道，最多 {Figures.Plain(MostQuestions)} 道；题太多，答的人会中途放弃。"] : Array.Empty<string>(),
        .. Questions.Count > 0 && Deciding is null ? ["要指定一道、且只指定一道满意度题来得出调查结果。"] : Array.Empty<string>(),
        .. Questions.SelectMany((question, index) => FaultsOf(question, Figures.Plain(index + 1))),
    ];

    /// <summary>What is missing or wrong in somebody's answers, by the index of the question.</summary>
    public IReadOnlyDictionary<int, string> Faults(IReadOnlyList<QuestionAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);

        var faults = new Dictionary<int, string>();
        for (var index = 0; index < Questions.Count; index++)
        {
            if (FaultOf(Questions[index], index < answers.Count ? answers[index] : QuestionAnswer.None) is { } fault)
            {
                faults[index] = fault;
            }
        }

        return faults;
    }

    private static string? FaultOf(Question question, QuestionAnswer answer) => question.Kind switch
    {
        QuestionKind.Text when answer.Text.Length > LongestWords => $"这道题最多写 {Figures.Plain(LongestWords)} 个字。",
        QuestionKind.Text => question.IsRequired && answer.Text.Length == 0 ? "这道题要填写。" : null,
        _ when answer.Chosen.Any(chosen => chosen < 0 || chosen >= question.Options.Count) || answer.Chosen.Distinct().Count() != answer.Chosen.Count => "没有这个选项；请重新选择。",
        QuestionKind.Multiple => question.IsRequired && answer.Chosen.Count == 0 ? "这道题至少选一项。" : null,
        _ when answer.Chosen.Count > 1 => "这道题只能选一项。",
        _ => question.IsRequired && answer.Chosen.Count == 0 ? "这道题还没有选。" : null,
    };

    private static IEnumerable<string> FaultsOf(Question question, string number)
    {
        if (string.IsNullOrWhiteSpace(question.Text))
        {
            yield return $"第 {number} 题没有写问什么。";
        }

        if (question.Kind == QuestionKind.Text)
        {
            yield break;
        }

        if (question.Options.Count is < 2 or > MostOptions || question.Options.Any(option => string.IsNullOrWhiteSpace(option.Text)))
        {
            yield return $"第 {number} 题要有 2 到 {Figures.Plain(MostOptions)} 个选项。";
        }

        if (question.Options.Select(option => option.Text).Distinct(StringComparer.Ordinal).Count() != question.Options.Count)
        {
            yield return $"第 {number} 题有两个选项相同。";
        }

        if (question.Decides && question.Kind != QuestionKind.Scale)
        {
            yield return $"第 {number} 题不是满意度题，不能用来得出调查结果。";
        }

        if (question.Kind == QuestionKind.Scale && !(question.Options.Any(option => option.IsSatisfied) && question.Options.Any(option => option is { IsValid: true, IsSatisfied: false })))
        {
            yield return $"第 {number} 题的选项里既要有计为满意的，也要有表示不满意的；否则结果只能是 100% 或 0。";
        }

        if (question.Options.Any(option => option is { IsSatisfied: true, IsValid: false }))
        {
            yield return $"第 {number} 题有选项既计为满意又不计入，二者只能取一。";
        }
    }
}

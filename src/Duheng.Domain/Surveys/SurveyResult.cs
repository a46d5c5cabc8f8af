using Duheng.Domain.Quantities;

namespace Duheng.Domain.Surveys;

/// <summary>What a survey found (调查结果): 满意+基本满意 over the valid answers, or why there is no such figure.</summary>
public sealed record SurveyResult
{
    /// <summary>Answers that were handed in.</summary>
    public required int Received { get; init; }

    /// <summary>Of them with a judgement on the deciding question.</summary>
    public required int Valid { get; init; }

    /// <summary>Of those satisfied.</summary>
    public required int Satisfied { get; init; }

    /// <summary>The rest of what was received, by reason.</summary>
    public required IReadOnlyList<InvalidAnswers> Invalid { get; init; }

    /// <summary>Fewer valid answers than this are no survey.</summary>
    public required int Minimum { get; init; }

    /// <summary>Codes that were given out; 0 where everybody may answer.</summary>
    public required int Given { get; init; }

    public required IReadOnlyList<QuestionResult> Questions { get; init; }

    /// <summary>Satisfied over valid, whatever the sample; null of nothing: never 0 or 100 %.</summary>
    public decimal? Rate => Valid == 0 ? null : (decimal)Satisfied / Valid;

    public ConfidenceInterval? Interval => Valid == 0 ? null : ConfidenceInterval.Of(Satisfied, Valid);

    public bool IsSmall => Valid < Minimum;

    /// <summary>What an indicator may state: the rate, where the sample bears it.</summary>
    public decimal? Figure => IsSmall ? null : Rate;

    /// <summary>Answers over codes given out; null without codes.</summary>
    public decimal? ResponseRate => Given == 0 ? null : (decimal)Received / Given;

    /// <summary>Why there is no figure; null where there is one.</summary>
    public string? WhyNot => (Received, Valid, IsSmall) switch
    {
        (0, _, _) => "还没有收到答卷，得不出满意度。",
        (_, 0, _) => $"收到答卷 {Figures.Plain(Received)} 份，没有一份有效，得不出满意度。",
        (_, _, true) => $"样本不足：有效答卷 {Figures.Plain(Valid)} 份，少于 {Figures.Plain(Minimum)} 份；其中满意 {Figures.Plain(Satisfied)} 份，不能作为指标的完成值。",
        _ => null,
    };

    /// <summary>The arithmetic in words: （很满意 90 + 满意 60 + 基本满意 30）÷ 有效答卷 200 = 90%.</summary>
    public required string Formula { get; init; }

    /// <param name="responses">All that were handed in.</param>
    /// <param name="given">Codes that were given out; 0 where everybody may answer.</param>
    /// <param name="minimum">Of valid answers, by the scheme.</param>
    public static SurveyResult Of(Questionnaire questionnaire, IReadOnlyCollection<SurveyResponse> responses, int given, int minimum)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(responses);

        var counted = responses.Where(response => response.SetAside.Length == 0).ToList();
        var questions = questionnaire.Questions.Select((question, index) => QuestionResult.Of(question, [.. counted.Select(response => response.To(index))])).ToList();
        var deciding = questionnaire.Deciding is { } at ? questions[at] : null;
        var (valid, satisfied) = (deciding?.Valid ?? 0, deciding?.Satisfied ?? 0);
        return new SurveyResult
        {
            Received = responses.Count,
            Valid = valid,
            Satisfied = satisfied,
            Invalid = [.. InvalidOf(responses, counted.Count, deciding)],
            Minimum = minimum,
            Given = given,
            Questions = questions,
            Formula = deciding is null || valid == 0 ? string.Empty : FormulaOf(deciding),
        };
    }

    private static IEnumerable<InvalidAnswers> InvalidOf(IReadOnlyCollection<SurveyResponse> responses, int counted, QuestionResult? deciding)
    {
        foreach (var share in deciding?.Shares.Where(share => share is { Option.IsValid: false, Count: > 0 }) ?? [])
        {
            yield return new InvalidAnswers($"选“{share.Option.Text}”，没有评价", share.Count);
        }

        if (counted - (deciding?.Answered ?? 0) is > 0 and var silent)
        {
            yield return new InvalidAnswers("没有回答得出结果的那道题", silent);
        }

        foreach (var group in responses.Where(response => response.SetAside.Length > 0).GroupBy(response => response.SetAside, StringComparer.Ordinal).OrderByDescending(group => group.Count()))
        {
            yield return new InvalidAnswers($"剔除：{group.Key}", group.Count());
        }
    }

    private static string FormulaOf(QuestionResult deciding)
    {
        var satisfied = string.Join(" + ", deciding.Shares.Where(share => share.Option.IsSatisfied).Select(share => $"{share.Option.Text} {Figures.Plain(share.Count)}"));
        return $"（{satisfied}）÷ 有效答卷 {Figures.Plain(deciding.Valid)} = {Figures.Percent((decimal)deciding.Satisfied / deciding.Valid)}";
    }
}

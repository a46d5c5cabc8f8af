namespace Duheng.Domain.Surveys;

/// <summary>What came of one question, over the answers that were not set aside.</summary>
/// <param name="Answered">So many answered it.</param>
/// <param name="Valid">So many of them with a judgement.</param>
/// <param name="Satisfied">So many of those are satisfied.</param>
/// <param name="Shares">Of each option.</param>
/// <param name="Texts">What people wrote.</param>
public sealed record QuestionResult(Question Question, int Answered, int Valid, int Satisfied, IReadOnlyList<OptionShare> Shares, IReadOnlyList<string> Texts)
{
    /// <summary>Satisfied over valid; null of nothing, and for questions that ask no judgement.</summary>
    public decimal? Rate => Question.Kind == QuestionKind.Scale && Valid > 0 ? (decimal)Satisfied / Valid : null;

    public ConfidenceInterval? Interval => Rate is null ? null : ConfidenceInterval.Of(Satisfied, Valid);

    public static QuestionResult Of(Question question, IReadOnlyCollection<QuestionAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answers);

        var answered = answers.Count(answer => answer.Chosen.Count > 0 || answer.Text.Length > 0);
        var counts = new int[question.Options.Count];
        foreach (var chosen in answers.SelectMany(answer => answer.Chosen).Where(chosen => chosen >= 0 && chosen < counts.Length))
        {
            counts[chosen]++;
        }

        var shares = question.Options.Select((option, index) => new OptionShare(option, counts[index], answered == 0 ? null : (decimal)counts[index] / answered)).ToList();
        return new QuestionResult(
            question,
            answered,
            shares.Where(share => share.Option.IsValid).Sum(share => share.Count),
            shares.Where(share => share.Option is { IsValid: true, IsSatisfied: true }).Sum(share => share.Count),
            shares,
            [.. answers.Select(answer => answer.Text).Where(text => text.Length > 0)]);
    }
}

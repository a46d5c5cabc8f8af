namespace Duheng.Domain.Surveys;

/// <summary>How often an option was chosen (选项占比).</summary>
/// <param name="Share">Of those who answered the question; null when nobody did.</param>
public sealed record OptionShare(QuestionOption Option, int Count, decimal? Share);

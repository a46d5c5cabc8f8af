namespace Duheng.Domain.Measures;

/// <summary>How a survey came out (满意度).</summary>
/// <param name="Satisfied">满意 and 基本满意.</param>
/// <param name="Valid">Answers that count.</param>
/// <param name="Invalid">Answers that do not, with the reason.</param>
public sealed record SurveyAnswer(string Title, long Satisfied, long Valid, IReadOnlyList<Exclusion> Invalid);

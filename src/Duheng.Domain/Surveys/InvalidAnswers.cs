namespace Duheng.Domain.Surveys;

/// <summary>Answers that are not counted, and why (无效答卷).</summary>
public sealed record InvalidAnswers(string Reason, int Count);

namespace Duheng.Application.History;

/// <summary>What is to be written into the log.</summary>
/// <param name="Action">In words, as people read it in the history: 送审.</param>
public sealed record NewChange(ChangeSubject Subject, string Action, object? Before, object? After);

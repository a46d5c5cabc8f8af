namespace Duheng.Application.Reviews;

/// <summary>What became of one project of a batch.</summary>
/// <param name="Name">Null when this person may not see it.</param>
/// <param name="Problem">Null when it was done.</param>
public sealed record HandledProject(long Id, string? Name, string? Problem);

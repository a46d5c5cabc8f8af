namespace Duheng.Application.Reviews;

/// <summary>A project's year of a batch, with the version in which it was read.</summary>
/// <param name="Version">Null when nothing was said: it is then not handled.</param>
public sealed record SeenProject(long Id, long? Version);

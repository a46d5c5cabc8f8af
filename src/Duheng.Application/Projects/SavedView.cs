namespace Duheng.Application.Projects;

/// <summary>Filters of a list under a name (常用视图), seen by nobody else.</summary>
public sealed record SavedView
{
    public long Id { get; init; }

    public string Name { get; init; } = string.Empty;

    /// <summary>The query of the address, with its question mark.</summary>
    public string Address { get; init; } = string.Empty;
}

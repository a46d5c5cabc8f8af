namespace Duheng.Application.Projects;

/// <summary>Another year of the same project.</summary>
public sealed record ProjectYearLink
{
    public long Id { get; init; }

    public int Year { get; init; }
}

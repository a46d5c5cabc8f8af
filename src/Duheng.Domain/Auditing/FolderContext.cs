namespace Duheng.Domain.Auditing;

/// <summary>What folder rules may look at beside the reports: the waivers, and the day on which they are judged.</summary>
public sealed record FolderContext(DateOnly Today, IReadOnlyList<Waiver> Waivers)
{
    public static readonly FolderContext Bare = new(DateOnly.MinValue, []);
}

namespace Duheng.Fixtures;

/// <summary>A block of scored lines, such as 投入 with 满分30分 and its 自评得分.</summary>
public sealed record NarrativeBlock
{
    public string Name { get; init; } = "";

    public string Full { get; init; } = "";

    public string Score { get; init; } = "";

    public IReadOnlyList<NarrativeLine> Lines { get; init; } = [];
}

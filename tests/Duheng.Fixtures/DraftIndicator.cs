namespace Duheng.Fixtures;

/// <summary>One scored row, every cell as printed. A level equal to that of the row above prints as a merged cell.</summary>
public sealed record DraftIndicator
{
    public string Level1 { get; init; } = "产出指标";

    public string Level2 { get; init; } = "数量指标";

    public string Name { get; init; } = "";

    public string Weight { get; init; } = "";

    public string Target { get; init; } = "";

    public string Actual { get; init; } = "";

    public string Completion { get; init; } = "";

    public string Score { get; init; } = "";

    /// <summary>复核分, where it is not the score; only a form with such a column prints it.</summary>
    public string? Review { get; init; }

    /// <summary>偏差原因分析及改进措施</summary>
    public string Reason { get; init; } = "";
}

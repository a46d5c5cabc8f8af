namespace Duheng.Fixtures;

/// <summary>
/// A report of the Sanming form before it is written: sentences and points lost with reasons, no table.
/// What is printed is text, so that a fault can be put anywhere with <c>with</c>.
/// </summary>
public sealed record DraftNarrative
{
    public string Unit { get; init; } = "";

    public string Project { get; init; } = "";

    public int? Year { get; init; }

    /// <summary>项目单位基本情况: 主要职责, 机构人员情况, 预算情况, 决算情况.</summary>
    public IReadOnlyList<string> UnitFacts { get; init; } = [];

    /// <summary>项目基本情况: 实施依据, 用途, 绩效总目标, 预期效益.</summary>
    public IReadOnlyList<string> ProjectFacts { get; init; } = [];

    /// <summary>项目组织管理情况</summary>
    public IReadOnlyList<string> Organisation { get; init; } = [];

    /// <summary>项目资金使用情况: the sentence with 预算安排, 资金到位 and 实际使用.</summary>
    public string Funds { get; init; } = "";

    /// <summary>项目支出情况</summary>
    public string Spending { get; init; } = "";

    /// <summary>项目绩效评价工作开展情况, up to the sentence of the result.</summary>
    public string Conduct { get; init; } = "";

    public string Total { get; init; } = "";

    public string Grade { get; init; } = "";

    /// <summary>项目绩效目标完成情况: the sentence before the list.</summary>
    public string GoalsIntroduction { get; init; } = "";

    public IReadOnlyList<string> Goals { get; init; } = [];

    public IReadOnlyList<NarrativeBlock> Blocks { get; init; } = [];

    public IReadOnlyList<NarrativeItem> Problems { get; init; } = [];

    public IReadOnlyList<NarrativeItem> Suggestions { get; init; } = [];

    public string? SignatureDate { get; init; }

    /// <summary>A narrative without any fault.</summary>
    public static DraftNarrative Clean() => new ReportGenerator(2023).Narrative("食品安全监督抽检", "澄湖市", 2023);

    /// <summary>The same report with the named scored line changed.</summary>
    public DraftNarrative Change(string line, Func<NarrativeLine, NarrativeLine> change) =>
        Blocks.Any(block => block.Lines.Any(known => known.Name == line))
            ? this with
            {
                Blocks = [.. Blocks.Select(block => block with
                {
                    Lines = [.. block.Lines.Select(known => known.Name == line ? change(known) : known)],
                })],
            }
            : throw new ArgumentException($"No line is called {line}.", nameof(line));
}

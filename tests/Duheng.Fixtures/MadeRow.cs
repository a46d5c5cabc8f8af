using Duheng.Fixtures.Trades;

namespace Duheng.Fixtures;

/// <summary>A drawn indicator: its figures with unit, weight and score.</summary>
internal sealed record MadeRow
{
    public required string Level1 { get; init; }

    public required string Level2 { get; init; }

    public required string Name { get; init; }

    /// <summary>Target and actual with unit, without operator.</summary>
    public required string Target { get; init; }

    public required string Actual { get; init; }

    public required decimal ActualValue { get; init; }

    public required Ratio Ratio { get; init; }

    public bool IsCeiling { get; init; }

    public bool IsDeadline { get; init; }

    /// <summary>How far the target was missed: 少16个, 低2.3个百分点, 多1件.</summary>
    public string Gap { get; init; } = "";

    public TradeIndicator? Source { get; init; }

    public int Weight { get; init; }

    public bool IsMissed => !Ratio.IsMet;

    public decimal Score => Ratio.Of(Weight);

    public string PrintedTarget => IsDeadline ? $"{Target}前" : (IsCeiling ? "≤" : "≥") + Target;

    /// <summary>The clause of the annual goal that this row measures.</summary>
    public string GoalClause => this switch
    {
        { IsDeadline: true } => $"{Name}在{Target}之前",
        { Level2: "成本指标" } => $"{Name}不突破控制数",
        { IsCeiling: true } => $"{Name}不超过{Target}",
        _ => $"{Name}不低于{Target}",
    };

    public string Sentence => IsMissed ? $"{Name}{Actual}，比{(IsCeiling ? "控制数" : "目标")}{Gap}" : $"{Name}{Actual}";

    public DraftIndicator ToDraft(string reason) => new()
    {
        Level1 = Level1,
        Level2 = Level2,
        Name = Name,
        Weight = Figures.Print(Weight),
        Target = PrintedTarget,
        Actual = Actual,
        Completion = Ratio.Percent,
        Score = Figures.Print(Score, 2),
        Reason = reason,
    };
}

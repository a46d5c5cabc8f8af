namespace Duheng.Fixtures;

/// <summary>One scored line: 时效情况8分，得分8分，得分的原因是…；扣分的原因是…，扣2分。</summary>
public sealed record NarrativeLine
{
    public string Name { get; init; } = "";

    public string Full { get; init; } = "";

    public string Score { get; init; } = "";

    /// <summary>得分的原因</summary>
    public string Merit { get; init; } = "";

    /// <summary>扣分的原因; null prints no such clause.</summary>
    public string? Fault { get; init; }

    /// <summary>The points of 扣N分; null prints none.</summary>
    public string? Deduction { get; init; }

    public string Text =>
        $"{Name}{Full}分，得分{Score}分，得分的原因是{Merit}"
        + (Fault is null ? "" : $"；扣分的原因是{Fault}")
        + (Deduction is null ? "" : $"，扣{Deduction}分")
        + "。";
}

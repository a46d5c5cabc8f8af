namespace Duheng.Fixtures;

/// <summary>The money table of a draft: seven rows, (1) to (7), of eight printed cells.</summary>
public sealed record DraftFunds
{
    /// <summary>(1) 年初预算资金</summary>
    public DraftFundRow Initial { get; init; } = new();

    /// <summary>(2) 全年预算资金</summary>
    public DraftFundRow Annual { get; init; } = new();

    /// <summary>(3) 实际到位资金</summary>
    public DraftFundRow Received { get; init; } = new();

    /// <summary>(4) 全年执行资金</summary>
    public DraftFundRow Executed { get; init; } = new();

    /// <summary>(5) 资金结余</summary>
    public DraftFundRow Balance { get; init; } = new();

    /// <summary>(6) 预算到位率</summary>
    public DraftFundRow ReceivedRate { get; init; } = new();

    /// <summary>(7) 预算执行率</summary>
    public DraftFundRow ExecutionRate { get; init; } = new();
}

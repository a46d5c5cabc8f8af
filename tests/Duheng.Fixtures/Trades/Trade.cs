namespace Duheng.Fixtures.Trades;

/// <summary>One kind of project and all that its reports are made of.</summary>
internal sealed record Trade
{
    public required string Project { get; init; }

    /// <summary>The unit without its place: 医疗保障事务中心.</summary>
    public required string Unit { get; init; }

    /// <summary>The department without its place: 医疗保障局.</summary>
    public required string Department { get; init; }

    /// <summary>The section that runs the project: 信息科.</summary>
    public required string Office { get; init; }

    /// <summary>The department in a document number, after the place: 医保发.</summary>
    public required string Code { get; init; }

    /// <summary>The regulation the project rests on, without its place.</summary>
    public required string Regulation { get; init; }

    public required string Duties { get; init; }

    public required string Overview { get; init; }

    public required string Necessity { get; init; }

    public required string Safeguards { get; init; }

    public required string Plan { get; init; }

    public required string PeriodGoal { get; init; }

    public required string Experience { get; init; }

    /// <summary>Where the counts come from: 运维工单系统.</summary>
    public required string Ledger { get; init; }

    /// <summary>Who is asked: 参保人员.</summary>
    public required string Surveyed { get; init; }

    /// <summary>The smallest and the largest budget, in 万元.</summary>
    public required (decimal Low, decimal High) Budget { get; init; }

    /// <summary>Two counts; the first is what the first cost pays for.</summary>
    public required TradeIndicator[] Quantities { get; init; }

    public required TradeIndicator[] Qualities { get; init; }

    public required TradeIndicator Duration { get; init; }

    public string Deadline { get; init; } = "项目验收完成时间";

    /// <summary>Two costs that together make the whole budget.</summary>
    public required (string First, string Second) Costs { get; init; }

    /// <summary>The first cost for one unit of the first quantity.</summary>
    public required string UnitCost { get; init; }

    public required TradeIndicator[] Social { get; init; }

    public required TradeIndicator[] Lasting { get; init; }
}

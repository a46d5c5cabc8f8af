namespace Duheng.Domain.Reports;

/// <summary>A row of the money table (资金行).</summary>
public enum FundRow
{
    /// <summary>年初预算.</summary>
    Initial,

    /// <summary>全年预算 (调整后).</summary>
    Annual,

    /// <summary>实际到位.</summary>
    Received,

    /// <summary>全年执行.</summary>
    Executed,

    /// <summary>资金结余.</summary>
    Balance,

    /// <summary>预算到位率, percent numbers.</summary>
    ReceivedRate,

    /// <summary>预算执行率, percent numbers.</summary>
    ExecutionRate,

    /// <summary>1—7月执行数: spent by the day of a monitoring.</summary>
    ExecutedToDate,

    /// <summary>1—7月执行率, percent numbers.</summary>
    RateToDate,

    /// <summary>全年预计执行数.</summary>
    Forecast,
}

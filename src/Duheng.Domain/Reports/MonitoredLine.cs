namespace Duheng.Domain.Reports;

/// <summary>How far an indicator has come by the day of a monitoring (绩效运行监控), and whether its target will be reached.</summary>
public sealed record MonitoredLine
{
    /// <summary>1—7月执行情况.</summary>
    public StatedQuantity? ToDate { get; init; }

    /// <summary>全年预计完成情况.</summary>
    public StatedQuantity? Forecast { get; init; }

    /// <summary>完成目标可能性: 确定能, 有可能, 完全不可能.</summary>
    public StatedText? Likelihood { get; init; }

    /// <summary>备注.</summary>
    public StatedText? Remark { get; init; }
}

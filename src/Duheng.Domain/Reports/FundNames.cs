namespace Duheng.Domain.Reports;

/// <summary>What the rows and columns of the money table are called in our own sentences.</summary>
public static class FundNames
{
    /// <summary>Whether its cells are percent numbers and no amounts.</summary>
    public static bool IsRate(this FundRow row) => row is FundRow.ReceivedRate or FundRow.ExecutionRate or FundRow.RateToDate;

    public static string Zh(this FundRow row) => row switch
    {
        FundRow.Initial => "年初预算",
        FundRow.Annual => "全年预算",
        FundRow.Received => "实际到位",
        FundRow.Executed => "全年执行",
        FundRow.Balance => "资金结余",
        FundRow.ReceivedRate => "预算到位率",
        FundRow.ExecutionRate => "预算执行率",
        FundRow.ExecutedToDate => "监控期执行",
        FundRow.RateToDate => "监控期执行率",
        FundRow.Forecast => "全年预计执行",
    };

    public static string En(this FundRow row) => row switch
    {
        FundRow.Initial => "initial budget",
        FundRow.Annual => "full-year budget",
        FundRow.Received => "received",
        FundRow.Executed => "executed",
        FundRow.Balance => "balance",
        FundRow.ReceivedRate => "arrival rate",
        FundRow.ExecutionRate => "execution rate",
        FundRow.ExecutedToDate => "executed to date",
        FundRow.RateToDate => "execution rate to date",
        FundRow.Forecast => "forecast for the year",
    };

    public static string Zh(this FundColumn column) => column switch
    {
        FundColumn.Total => "年度总金额",
        FundColumn.Fiscal => "财政资金小计",
        FundColumn.Central => "中央",
        FundColumn.Provincial => "省级",
        FundColumn.Municipal => "市级",
        FundColumn.County => "县区级",
        FundColumn.CarriedOver => "上年结转",
        FundColumn.Other => "其他资金",
    };

    public static string En(this FundColumn column) => column switch
    {
        FundColumn.Total => "total",
        FundColumn.Fiscal => "fiscal subtotal",
        FundColumn.Central => "central",
        FundColumn.Provincial => "provincial",
        FundColumn.Municipal => "municipal",
        FundColumn.County => "county",
        FundColumn.CarriedOver => "carried over",
        FundColumn.Other => "other",
    };
}

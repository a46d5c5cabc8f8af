namespace Duheng.Application.Monitorings;

/// <summary>What people read for lamps, likelihoods, causes and disposals.</summary>
public static class MonitoringWords
{
    public static string Name(this Lamp lamp) => lamp switch { Lamp.Green => "绿灯", Lamp.Yellow => "黄灯", Lamp.Red => "红灯" };

    public static string Name(this Likelihood likelihood) => likelihood switch
    {
        Likelihood.Certain => "确定能",
        Likelihood.Possible => "有可能",
        Likelihood.Impossible => "完全不可能",
    };

    public static string Name(this DeviationCause cause) => cause switch
    {
        DeviationCause.Funds => "经费保障",
        DeviationCause.System => "制度保障",
        DeviationCause.People => "人员保障",
        DeviationCause.Hardware => "硬件条件保障",
        DeviationCause.Other => "其他",
    };

    public static string Name(this Disposal disposal) => disposal switch
    {
        Disposal.Continue => "继续实施",
        Disposal.Adjust => "调整",
        Disposal.Cancel => "停止实施",
    };
}

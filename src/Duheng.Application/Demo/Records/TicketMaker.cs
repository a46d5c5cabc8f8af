using System.Globalization;
using Duheng.Application.Registers;

namespace Duheng.Application.Demo.Records;

/// <summary>Tickets out of the minutes in which they were responded to.</summary>
internal static class TicketMaker
{
    private static readonly string[] Engineers = ["邹既白", "施远舟", "范听雨", "贺云岫"];
    private static readonly string[] Symptoms = ["不能用", "很慢", "报错", "其他"];

    private static readonly string[] Said =
    [
        "读卡器不识别社保卡，更换后恢复。", "结算前置机无响应，重启服务。", "专线中断，运营商修复。", "医保目录未更新，重新下发。", "打印服务停止，重新启动。", "网络延迟大，调整路由。",
        "密码键盘失灵，更换。", "客户端升级失败，远程重装。", "对账不平，重新上传明细。", "数据库连接数满，清理会话。",
    ];

    /// <summary>In the order in which they were reported, numbered by the day.</summary>
    /// <param name="waits">A ticket each: minutes until the first response, and why it does not count; empty where it does.</param>
    /// <param name="points">Codes of the points that report them.</param>
    public static IReadOnlyList<NewEntry> Make(DemoDice dice, IEnumerable<(int Minutes, string SetAside)> waits, IReadOnlyList<string> points, string? system)
    {
        var reports = dice.Shuffled(waits).Select(wait => (wait.Minutes, wait.SetAside, At: DemoDays.Moment(dice, wait.Minutes))).OrderBy(report => report.At).ToList();
        var tickets = new List<NewEntry>();
        var (day, count) = (default(DateOnly), 0);
        foreach (var (wait, aside, at) in reports)
        {
            (day, count) = DateOnly.FromDateTime(at) == day ? (day, count + 1) : (DateOnly.FromDateTime(at), 1);
            var responded = at.AddMinutes(wait);
            var restored = responded.AddMinutes(dice.Between(10, 190));
            tickets.Add(DemoRegister.Entry(
                ("number", string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{count:000}")),
                ("reported_at", at),
                ("responded_at", responded),
                ("restored_at", restored),
                ("closed_at", restored.AddMinutes(dice.Between(5, 600))),
                ("severity", dice.Below(100) switch { < 84 => "一般", < 97 => "较大", _ => "重大" }),
                ("symptom", dice.Of(Symptoms)),
                ("impact", dice.Below(10) switch { 0 => "全部", < 4 => "一部分", _ => "个别" }),
                ("point", dice.Of(points)),
                ("system", system),
                ("description", dice.Of(Said)),
                ("handler", dice.Of(Engineers)),
                ("solved_once", dice.Below(100) < 88)) with
            { SetAside = aside });
        }

        return tickets;
    }
}

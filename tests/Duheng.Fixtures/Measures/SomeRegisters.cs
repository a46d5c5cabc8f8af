using Duheng.Domain.Registers;

namespace Duheng.Fixtures.Measures;

/// <summary>Registers such as an office for medical insurance keeps, with a column of every kind.</summary>
public static class SomeRegisters
{
    public static RegisterType Tickets { get; } = new()
    {
        Key = "tickets",
        Name = "工单",
        Counter = "件",
        OccursOn = "reported_at",
        Title = "number",
        Columns =
        [
            Column("number", "单号", ColumnKind.Text),
            Column("severity", "级别", ColumnKind.Choice) with { Choices = ["重大", "一般", "轻微"] },
            Column("point", "网点", ColumnKind.Reference) with { Target = "points" },
            Column("reported_at", "报修时间", ColumnKind.Moment),
            Column("responded_at", "首次响应时间", ColumnKind.Moment),
            Column("pending", "挂起", ColumnKind.Intervals),
            Column("due_on", "约定日期", ColumnKind.Date),
            Column("closed_on", "办结日期", ColumnKind.Date),
            Column("cost", "费用", ColumnKind.Money),
            Column("waived", "减免金额", ColumnKind.Money),
            Column("people", "处理人数", ColumnKind.Number) with { Unit = "人" },
            Column("travel", "在途时长", ColumnKind.Number) with { Unit = "分钟" },
            Column("score", "评价", ColumnKind.Number),
            Column("rate", "完成比例", ColumnKind.Number) with { Unit = "%" },
            Column("on_site", "已到场", ColumnKind.YesNo),
            Column("response", "响应时长", ColumnKind.Number) with { Unit = "小时", Computed = "工时(报修时间, 首次响应时间, 减 挂起)" },
            Column("clock", "历时（小时）", ColumnKind.Number) with { Unit = "小时", Computed = "小时(报修时间, 首次响应时间)" },
        ],
    };

    public static RegisterType Outages { get; } = new()
    {
        Key = "outages",
        Name = "中断",
        Counter = "次",
        OccursOn = "periods",
        Title = "cause",
        Columns = [Column("cause", "原因", ColumnKind.Text), Column("system", "系统", ColumnKind.Text), Column("periods", "时段", ColumnKind.Intervals), Column("host", "主机", ColumnKind.Reference) with { Target = "hosts" }],
    };

    public static RegisterType Maintenance { get; } = new()
    {
        Key = "maintenance",
        Name = "计划停机",
        Counter = "次",
        OccursOn = "periods",
        Title = "notice",
        Columns = [Column("notice", "通知", ColumnKind.Text), Column("periods", "时段", ColumnKind.Intervals), Column("host", "主机", ColumnKind.Reference) with { Target = "hosts" }],
    };

    public static RegisterType Bills { get; } = new()
    {
        Key = "bills",
        Name = "账单",
        Counter = "份",
        OccursOn = "paid_on",
        Title = "number",
        Columns = [Column("number", "编号", ColumnKind.Text), Column("paid_on", "付款日期", ColumnKind.Date), Column("amount", "金额", ColumnKind.Money)],
    };

    public static RegisterType Lines { get; } = new()
    {
        Key = "lines",
        Name = "线路",
        Counter = "条",
        OccursOn = "opened_on",
        Title = "number",
        Columns = [Column("number", "编号", ColumnKind.Text), Column("opened_on", "开通日期", ColumnKind.Date)],
    };

    public static RegisterType Hosts { get; } = new()
    {
        Key = "hosts",
        Name = "主机",
        Counter = "台",
        OccursOn = "started_on",
        EndsOn = "stopped_on",
        Title = "name",
        Columns = [Column("name", "名称", ColumnKind.Text), Column("started_on", "启用日期", ColumnKind.Date), Column("stopped_on", "停用日期", ColumnKind.Date)],
    };

    public static IReadOnlyList<RegisterType> All { get; } = [Tickets, Outages, Maintenance, Bills, Lines, Hosts];

    private static RegisterColumn Column(string key, string name, ColumnKind kind) => new() { Key = key, Name = name, Kind = kind };
}

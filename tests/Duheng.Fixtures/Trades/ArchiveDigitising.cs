namespace Duheng.Fixtures.Trades;

/// <summary>Scanning of archives (档案数字化).</summary>
internal static class ArchiveDigitising
{
    public static Trade Trade { get; } = new()
    {
        Project = "馆藏民生档案数字化",
        Unit = "档案馆",
        Department = "档案局",
        Office = "信息技术科",
        Code = "档发",
        Regulation = "馆藏档案数字化工作管理办法",
        Duties = "承担本地区各类档案的接收、保管、利用和数字化加工工作",
        Overview = "对婚姻、土地承包、退役军人等民生档案扫描著录并挂接检索系统",
        Necessity = "民生档案调阅量逐年上升，纸质原件反复翻阅损毁加快，需要数字化后以副本提供利用。",
        Safeguards = "执行《档案实体安全管理制度》和《数字化加工保密规定》，加工场地全程录像，信息技术科逐批抽检，财务科按合格页数付款。",
        Plan = "2月前完成加工服务采购；3月至10月分批扫描著录；11月质检返修；12月组织验收。",
        PeriodGoal = "三年内分批扩大档案扫描加工页数，提高著录条目准确率，延长存储设备平均使用年限。",
        Experience = "每批加工前做样页会审，统一著录口径，返修率逐批下降。",
        Ledger = "加工批次交接单",
        Surveyed = "查档群众",
        Budget = (38m, 84m),
        Quantities =
        [
            TradeIndicator.Count("档案扫描加工页数", "页", 260000, 520000, "部分卷宗霉变需先行修复，加工顺延", "完成霉变卷宗修复和扫描"),
            TradeIndicator.Count("著录条目数", "条", 18000, 42000, "老旧卷宗字迹褪色，人工辨识耗时较长", "补录字迹褪色卷宗"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("扫描图像合格率", 93, 97),
            TradeIndicator.Rate("著录条目准确率", 92, 96, "早期地名变更较多，条目核对有遗漏", "按地名沿革表复核条目"),
        ],
        Duration = TradeIndicator.Limit("查档平均响应时间", "分钟", 15, 30),
        Costs = ("扫描加工成本", "著录质检成本"),
        UnitCost = "单页扫描加工成本",
        Social =
        [
            TradeIndicator.Count("档案查阅利用人次", "人次", 1800, 5200),
            TradeIndicator.Count("线上出具证明份数", "份", 600, 1900, "政务平台接口升级，线上受理停用一个月", "完成接口联调并恢复受理"),
        ],
        Lasting =
        [
            TradeIndicator.Years("存储设备平均使用年限", 5, 7),
            TradeIndicator.Count("数字化岗位持证人数", "人", 10, 15),
        ],
    };
}

namespace Duheng.Fixtures.Trades;

/// <summary>Free opening of a library (公共图书馆免费开放).</summary>
internal static class PublicLibrary
{
    public static Trade Trade { get; } = new()
    {
        Project = "公共图书馆免费开放",
        Unit = "图书馆",
        Department = "文化和旅游局",
        Office = "读者服务部",
        Code = "文旅发",
        Regulation = "公共图书馆免费开放实施办法",
        Duties = "承担文献采选、借阅服务、阅读推广和基层分馆业务指导工作",
        Overview = "采购图书文献，维持阅览场所免费开放，并组织阅读推广活动",
        Necessity = "免费开放后到馆读者持续增加，文献更新和场地运行需要稳定的经费来源。",
        Safeguards = "执行《文献采访制度》和《读者活动管理规定》，书目由采编小组与读者荐购共同确定，财务科按入藏清单付款。",
        Plan = "1月至2月完成书目征集和采购；3月至11月分批入藏、按周开展活动；12月盘点文献并组织验收。",
        PeriodGoal = "三年内保持新入藏图书册数逐年增加，提高图书上架准确率，延长自助借还设备平均使用年限。",
        Experience = "把荐购系统开放给分馆读者，荐购图书的外借频次明显高于统一采选的图书。",
        Ledger = "图书管理系统",
        Surveyed = "到馆读者",
        Budget = (32m, 76m),
        Quantities =
        [
            TradeIndicator.Count("新入藏图书册数", "册", 5200, 11800, "两家出版社调整发行渠道，订单退订", "改由馆配商补订"),
            TradeIndicator.Count("阅读推广活动场次", "场", 48, 96, "主展厅漏水维修，活动停办六周", "在分馆补办停办的活动"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("图书上架准确率", 92, 96, "暑期借还量激增，志愿者上架错位较多", "开展一次全架位清点"),
            TradeIndicator.Rate("文献加工合格率", 93, 97),
        ],
        Duration = TradeIndicator.Limit("新书平均上架时间", "天", 12, 20),
        Costs = ("图书采购成本", "活动和场地运行成本"),
        UnitCost = "单册图书采购成本",
        Social =
        [
            TradeIndicator.Count("图书外借册次", "册次", 26000, 68000),
            TradeIndicator.Count("到馆读者人次", "人次", 60000, 140000, "门前道路开挖五个月，读者到馆不便", "协调开通临时通道"),
        ],
        Lasting =
        [
            TradeIndicator.Years("自助借还设备平均使用年限", 5, 7),
            TradeIndicator.Count("馆外流通点保有数", "个", 14, 32),
        ],
    };
}

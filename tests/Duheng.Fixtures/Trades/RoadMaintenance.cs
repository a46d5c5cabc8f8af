namespace Duheng.Fixtures.Trades;

/// <summary>Upkeep of rural roads (道路养护).</summary>
internal static class RoadMaintenance
{
    public static Trade Trade { get; } = new()
    {
        Project = "农村公路日常养护",
        Unit = "公路养护中心",
        Department = "交通运输局",
        Office = "养护科",
        Code = "交发",
        Regulation = "农村公路养护管理办法",
        Duties = "承担本地区县道、乡道的日常养护、小修保养、路况检测和应急抢通工作",
        Overview = "对县道和乡道开展路面修补、边沟清理和安全设施维护",
        Necessity = "农村公路承担校车和农产品运输，路面病害不及时处置会扩大成坑槽，需要安排日常养护经费。",
        Safeguards = "执行《农村公路养护考核办法》，养护单位按周上报进度，养护科按月现场抽查并签认工程量，财务科按签认量付款。",
        Plan = "2月完成养护招标；3月至10月开展路面修补；雨季加密边沟清理；11月检测路况，12月组织验收。",
        PeriodGoal = "三年内保持日常养护里程稳中有增，提高路面修补合格率，延长修补路面平均使用年限。",
        Experience = "把路段按病害程度分为三类，先处置校车路线和陡坡路段，养护人员用手机上传处置前后照片。",
        Ledger = "养护巡查日志",
        Surveyed = "沿线群众",
        Budget = (85m, 190m),
        Quantities =
        [
            TradeIndicator.Count("日常养护里程", "公里", 120, 260, "一段乡道因地质灾害封闭，养护未能进场", "灾害路段解封后补做养护"),
            TradeIndicator.Count("安全护栏修复长度", "米", 600, 1800, "钢材涨价后供货商延迟交付护栏板", "完成剩余护栏安装"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("路面修补合格率", 91, 95),
            TradeIndicator.Rate("交通标志完好率", 92, 96, "汛期滑坡冲毁部分标志，补设周期较长", "补设冲毁的交通标志"),
        ],
        Duration = TradeIndicator.Limit("坑槽平均处置时间", "小时", 36, 60),
        Costs = ("路面养护成本", "安全设施维护成本"),
        UnitCost = "单位里程路面养护成本",
        Social =
        [
            TradeIndicator.Count("保障通行行政村个数", "个", 40, 90),
            TradeIndicator.Limit("路况投诉件数", "件", 16, 32, cause: "连续降雨使路面沉陷，群众投诉增加", remedy: "对沉陷路段重做基层"),
        ],
        Lasting =
        [
            TradeIndicator.Years("修补路面平均使用年限", 3, 5),
            TradeIndicator.Count("常年养护人员人数", "人", 26, 60),
        ],
    };
}

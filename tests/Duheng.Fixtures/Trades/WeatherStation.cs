namespace Duheng.Fixtures.Trades;

/// <summary>Upkeep of weather stations (气象监测站维护).</summary>
internal static class WeatherStation
{
    public static Trade Trade { get; } = new()
    {
        Project = "自动气象监测站维护",
        Unit = "气象灾害防御中心",
        Department = "气象局",
        Office = "观测保障科",
        Code = "气发",
        Regulation = "自动气象站运行保障管理办法",
        Duties = "承担自动气象站的运行维护、观测数据质量控制和灾害天气预警发布工作",
        Overview = "对乡镇自动气象站开展巡检、检定和备件更换",
        Necessity = "自动气象站分布在山顶、河谷，野外环境易使传感器老化，需要定期维护以保证暴雨预警的数据来源。",
        Safeguards = "执行《自动站三级巡检制度》，巡检人员现场上传设备编号照片，观测保障科按站核对，财务科按巡检单付款。",
        Plan = "2月前完成备件采购；汛前完成全部检定；4月至10月加密巡检；12月组织验收。",
        PeriodGoal = "三年内保持站点巡检站次稳定增加，提高观测数据到报率，延长传感器平均使用年限。",
        Experience = "把备件按河谷片区前置存放，汛期故障当天即可更换。",
        Ledger = "站网运行监控平台",
        Surveyed = "预警信息接收群众",
        Budget = (28m, 72m),
        Quantities =
        [
            TradeIndicator.Count("站点巡检站次", "站次", 160, 340, "山区便道塌方，部分站点无法抵达", "便道修复后补做巡检"),
            TradeIndicator.Count("传感器检定支数", "支", 90, 210, "检定机构恒温槽故障，送检排期推后", "送检剩余传感器"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("观测数据到报率", 92, 96, "部分站点通信基站停电，数据缺报", "为停电站点加装蓄电池"),
            TradeIndicator.Rate("传感器检定合格率", 93, 97),
        ],
        Duration = TradeIndicator.Limit("故障平均修复时间", "小时", 24, 48),
        Costs = ("站点巡检成本", "备件检定成本"),
        UnitCost = "单站次巡检成本",
        Social =
        [
            TradeIndicator.Count("预警信息接收人数", "人", 30000, 76000),
            TradeIndicator.Count("气象科普活动参与人数", "人", 1500, 4200, "世界气象日遇暴雨，户外活动缩减规模", "在学校补办科普讲座"),
        ],
        Lasting =
        [
            TradeIndicator.Years("传感器平均使用年限", 4, 6),
            TradeIndicator.Count("乡镇气象信息员在岗人数", "人", 24, 52),
        ],
    };
}

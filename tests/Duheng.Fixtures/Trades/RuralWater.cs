namespace Duheng.Fixtures.Trades;

/// <summary>Upkeep of rural water works (农村饮水工程维护).</summary>
internal static class RuralWater
{
    public static Trade Trade { get; } = new()
    {
        Project = "农村饮水工程维修养护",
        Unit = "农村供水服务中心",
        Department = "水务局",
        Office = "供水科",
        Code = "水发",
        Regulation = "农村供水工程运行管理办法",
        Duties = "承担农村集中供水工程的运行管理、维修养护、水质检测和应急供水工作",
        Overview = "维修农村集中供水工程的管网和消毒设备，并开展水质检测",
        Necessity = "早年建成的供水管网老化渗漏，枯水期容易停水，需要安排经费维修养护以保证群众饮水。",
        Safeguards = "执行《供水工程维修养护制度》，维修项目由村级申报、供水科现场核实，水质报告逐季公示，财务科按核实量付款。",
        Plan = "2月前核定维修清单；3月至10月更换管网；按季检测水质；12月组织验收。",
        PeriodGoal = "三年内分批增加更换供水管网长度，提高出厂水质达标率，延长消毒设备平均使用年限。",
        Experience = "让村级管水员参与核定维修清单，漏点定位更准，重复开挖减少。",
        Ledger = "供水热线登记簿",
        Surveyed = "用水群众",
        Budget = (60m, 150m),
        Quantities =
        [
            TradeIndicator.Count("更换供水管网长度", "公里", 24, 56, "部分管段穿越林地，审批用时较长", "取得审批后更换剩余管段"),
            TradeIndicator.Count("水质检测样品数", "份", 240, 560, "枯水期三处水源停用，采样点减少", "恢复水源后补采样品"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("出厂水质达标率", 92, 96, "汛期原水浊度升高，部分批次消毒剂投加不足", "加装在线浊度仪"),
            TradeIndicator.Rate("管网更换合格率", 93, 97),
        ],
        Duration = TradeIndicator.Limit("停水抢修平均时间", "小时", 18, 36),
        Costs = ("管网更换成本", "水质检测和消毒成本"),
        UnitCost = "单位长度管网更换成本",
        Social =
        [
            TradeIndicator.Count("受益农村人口", "人", 18000, 46000),
            TradeIndicator.Limit("供水类投诉件数", "件", 20, 45, cause: "冬季寒潮冻裂入户水表，停水投诉增加", remedy: "为入户水表加装保温箱"),
        ],
        Lasting =
        [
            TradeIndicator.Years("消毒设备平均使用年限", 5, 7),
            TradeIndicator.Count("村级管水员在岗人数", "人", 36, 88),
        ],
    };
}

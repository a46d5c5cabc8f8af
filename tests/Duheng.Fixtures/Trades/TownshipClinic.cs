namespace Duheng.Fixtures.Trades;

/// <summary>Better township clinics (乡镇卫生院能力提升).</summary>
internal static class TownshipClinic
{
    public static Trade Trade { get; } = new()
    {
        Project = "乡镇卫生院服务能力提升",
        Unit = "基层卫生服务指导中心",
        Department = "卫生健康局",
        Office = "基层卫生科",
        Code = "卫健发",
        Regulation = "乡镇卫生院服务能力建设实施方案",
        Duties = "承担乡镇卫生院业务指导、设备配置、人员培训和服务质量评价工作",
        Overview = "为乡镇卫生院配置常规检查设备，并组织全科医生进修",
        Necessity = "乡镇卫生院检查设备不足，群众常见病仍需到县城检查，需要补齐设备和人员短板。",
        Safeguards = "执行《医疗设备配置管理制度》，设备选型由专家组论证，到院后开机验收，财务科见验收单付款。",
        Plan = "3月前完成设备采购；4月至7月安装调试；5月至11月分批进修；12月组织验收。",
        PeriodGoal = "三年内分批增加配置检查设备台数，提高设备检测合格率，延长检查设备平均使用年限。",
        Experience = "进修名额优先给设备到位的卫生院，人到机到，设备当月即可开展检查。",
        Ledger = "设备使用记录本",
        Surveyed = "就诊群众",
        Budget = (90m, 195m),
        Quantities =
        [
            TradeIndicator.Count("配置检查设备台数", "台", 18, 36, "两家卫生院用房改造未结束，设备暂存未装", "用房交付后完成安装"),
            TradeIndicator.Count("全科医生进修人次", "人次", 30, 72, "接收医院床位调整，第三期进修名额缩减", "安排第三期进修"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("设备检测合格率", 93, 97),
            TradeIndicator.Rate("处方点评合格率", 91, 95, "部分村医抗菌药物使用记录不全", "按月点评并督促补全记录"),
        ],
        Duration = TradeIndicator.Limit("检查报告平均出具时间", "分钟", 40, 60),
        Costs = ("检查设备成本", "进修培训成本"),
        UnitCost = "单台检查设备成本",
        Social =
        [
            TradeIndicator.Count("卫生院门诊人次", "人次", 42000, 98000),
            TradeIndicator.Count("家庭医生新增签约人数", "人", 3000, 8600, "外出务工人员返乡推迟，签约时间后移", "春节返乡期间集中签约"),
        ],
        Lasting =
        [
            TradeIndicator.Years("检查设备平均使用年限", 6, 8),
            TradeIndicator.Count("在岗全科医生人数", "人", 24, 56),
        ],
    };
}

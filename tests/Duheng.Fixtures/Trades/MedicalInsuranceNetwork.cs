namespace Duheng.Fixtures.Trades;

/// <summary>Network of a medical-insurance agency (医保信息网络).</summary>
internal static class MedicalInsuranceNetwork
{
    public static Trade Trade { get; } = new()
    {
        Project = "医保信息网络运行维护",
        Unit = "医疗保障事务中心",
        Department = "医疗保障局",
        Office = "信息科",
        Code = "医保发",
        Regulation = "医疗保障信息网络管理办法",
        Duties = "承担本地区医疗保障待遇审核、定点医药机构协议管理和医保信息网络运行保障工作",
        Overview = "租赁中心机房至定点医药机构的结算专线，并对服务器、存储和网络设备开展维保",
        Necessity = "定点医药机构依靠专线与中心机房交换结算数据，线路一旦中断，参保人员只能先行垫付，因此需要安排专项经费维持网络运行。",
        Safeguards = "执行《医保专网管理制度》和《政府采购合同管理办法》，维保商按月提交巡检单，信息科核对后付款，财务科按季核对支出进度。",
        Plan = "1月至2月完成线路租赁和维保采购；3月至11月按月巡检、按季付款；12月组织验收。",
        PeriodGoal = "三年内持续增加租赁专线条数，提高系统故障修复率，延长网络设备平均使用年限。",
        Experience = "按月比对巡检单与工单，发现线路质量下降即向运营商提出整改要求，付款与比对结果挂钩。",
        Ledger = "运维工单系统",
        Surveyed = "参保人员",
        Budget = (62m, 118m),
        Quantities =
        [
            TradeIndicator.Count("租赁专线条数", "条", 32, 48, "部分村卫生室受山洪影响迁址，专线施工延期", "完成剩余专线开通"),
            TradeIndicator.Count("机房例行巡检次数", "次", 20, 36, "维保人员三季度轮岗，两轮巡检未能如期安排", "补齐巡检轮次并更新排班表"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("系统故障修复率", 92, 96, "一台存储控制器停产，备件到货推迟", "更换停产控制器"),
            TradeIndicator.Rate("数据备份成功率", 93, 96),
        ],
        Duration = TradeIndicator.Limit("故障平均响应时间", "分钟", 25, 45),
        Costs = ("线路租赁成本", "网络维保成本"),
        UnitCost = "单条线路年租费",
        Social =
        [
            TradeIndicator.Count("异地就医直接结算人次", "人次", 4200, 9800, "两家跨县医院接口改造推迟，直接结算迟开通", "完成两家医院接口联调"),
            TradeIndicator.Limit("服务中断投诉件数", "件", 18, 30, cause: "雷击造成主干线路中断，由此增加投诉", remedy: "加装备用链路"),
        ],
        Lasting =
        [
            TradeIndicator.Years("网络设备平均使用年限", 5, 7),
            TradeIndicator.Count("运维人员持证人数", "人", 10, 16),
        ],
    };
}

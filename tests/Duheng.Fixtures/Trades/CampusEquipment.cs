namespace Duheng.Fixtures.Trades;

/// <summary>Equipment for schools (校园设备购置).</summary>
internal static class CampusEquipment
{
    public static Trade Trade { get; } = new()
    {
        Project = "义务教育学校教学设备购置",
        Unit = "教育装备中心",
        Department = "教育局",
        Office = "装备科",
        Code = "教发",
        Regulation = "义务教育学校装备配备管理办法",
        Duties = "承担本地区中小学教学仪器、信息化设备的配备、调拨、培训和使用监测工作",
        Overview = "为乡镇小学更新课堂显示设备，并配备科学实验器材",
        Necessity = "乡镇小学在用设备多数超过报废年限，故障频繁影响正常授课，需要分批更新以达到办学条件标准。",
        Safeguards = "执行《教学仪器采购验收制度》和《固定资产管理办法》，设备到校后由学校、装备科、供货商三方验收，财务科见验收单付款。",
        Plan = "3月前完成采购；4月至8月分批供货安装；9月至11月开展使用检查；12月组织验收。",
        PeriodGoal = "三年内逐年增加更新课堂显示设备台数，提高设备开机完好率，延长教学设备平均使用年限。",
        Experience = "安装前逐间教室核对电源和网络，安装后当场拍照登记，减少返工。",
        Ledger = "设备使用登记台账",
        Surveyed = "师生",
        Budget = (70m, 160m),
        Quantities =
        [
            TradeIndicator.Count("更新课堂显示设备台数", "台", 40, 76, "供货商芯片短缺，末批设备到货推迟", "完成末批设备安装"),
            TradeIndicator.Count("配备实验器材套数", "套", 60, 140, "一所学校校舍加固，器材暂缓进场", "待校舍加固完成后补配器材"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("设备验收一次合格率", 93, 97),
            TradeIndicator.Rate("设备开机完好率", 92, 96, "雨季供电不稳，部分电源模块烧毁", "更换烧毁的电源模块"),
        ],
        Duration = TradeIndicator.Limit("设备报修平均处理时间", "小时", 24, 48),
        Costs = ("课堂显示设备成本", "实验器材成本"),
        UnitCost = "单台显示设备成本",
        Social =
        [
            TradeIndicator.Count("受益学生人数", "人", 3200, 9600),
            TradeIndicator.Count("教师操作培训人次", "人次", 150, 420, "培训时间与期末考试冲突，参训教师减少", "利用周末补训教师"),
        ],
        Lasting =
        [
            TradeIndicator.Years("教学设备平均使用年限", 6, 8),
            TradeIndicator.Count("学校设备管理员持证人数", "人", 12, 28),
        ],
    };
}

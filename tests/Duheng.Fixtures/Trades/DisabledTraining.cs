namespace Duheng.Fixtures.Trades;

/// <summary>Job training for the disabled (残疾人就业培训).</summary>
internal static class DisabledTraining
{
    public static Trade Trade { get; } = new()
    {
        Project = "残疾人就业技能培训",
        Unit = "残疾人就业服务中心",
        Department = "残疾人联合会",
        Office = "培训就业科",
        Code = "残联发",
        Regulation = "残疾人就业技能培训管理办法",
        Duties = "承担残疾人就业登记、技能培训、岗位推荐和用人单位服务工作",
        Overview = "举办电商客服、手工编织、保健按摩等技能培训班，并跟踪推荐就业",
        Necessity = "登记失业的残疾人多数缺少职业技能，需要免费培训帮助其掌握一技之长。",
        Safeguards = "执行《培训机构遴选制度》和《学员考勤办法》，培训就业科每班抽查考勤，结业考核后由财务科按合格人数付款。",
        Plan = "2月前遴选培训机构；3月至10月分班培训；11月结业考核和岗位推荐；12月组织验收。",
        PeriodGoal = "三年内稳定技能培训人次，提高结业考核合格率，延长培训实训设备平均使用年限。",
        Experience = "开班前逐人了解残疾类别和意愿，按类别分班授课，缺课明显减少。",
        Ledger = "学员考勤台账",
        Surveyed = "参训残疾人",
        Budget = (26m, 68m),
        Quantities =
        [
            TradeIndicator.Count("技能培训人次", "人次", 180, 420, "秋季班学员突发流感，整班推迟开课", "完成推迟班次的授课"),
            TradeIndicator.Count("岗位推荐次数", "次", 240, 560, "两场专场招聘会因场馆停电取消", "补办专场招聘会"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("结业考核合格率", 91, 95, "部分听障学员缺少手语翻译，考核未通过", "配备手语翻译后安排补考"),
            TradeIndicator.Rate("培训课程开课准点率", 93, 97),
        ],
        Duration = TradeIndicator.Limit("就业登记平均办理时间", "分钟", 20, 40),
        Costs = ("培训授课成本", "岗位推荐服务成本"),
        UnitCost = "人均培训授课成本",
        Social =
        [
            TradeIndicator.Count("培训后新增就业人数", "人", 60, 160, "两家企业缩减招工，意向岗位收回", "对接新增企业落实岗位"),
            TradeIndicator.Count("就业政策宣讲受众人数", "人", 900, 2600),
        ],
        Lasting =
        [
            TradeIndicator.Years("培训实训设备平均使用年限", 5, 7),
            TradeIndicator.Count("签约用人单位保有数", "家", 18, 42),
        ],
    };
}

namespace Duheng.Fixtures.Trades;

/// <summary>Sampling of food (食品抽检).</summary>
internal static class FoodInspection
{
    public static Trade Trade { get; } = new()
    {
        Project = "食品安全监督抽检",
        Unit = "食品药品检验所",
        Department = "市场监督管理局",
        Office = "抽检科",
        Code = "市监发",
        Regulation = "食品安全抽样检验实施办法",
        Duties = "承担本地区食品、食用农产品的抽样检验、风险监测和检验技术服务工作",
        Overview = "对农贸市场、学校食堂和网络餐饮的食品开展抽样检验与公示",
        Necessity = "辖区食品经营主体多、流动性大，需要依靠抽样检验发现风险并及时下架不合格食品。",
        Safeguards = "执行《抽样工作规范》和《检验报告审核制度》，抽样、检验分离，抽检科按批次核对报告，财务科按报告数付款。",
        Plan = "2月下达抽检计划；3月至11月按季抽样检验并公示；12月汇总分析、组织验收。",
        PeriodGoal = "三年内稳步增加食品抽样检验批次，提高检验报告合格率，延长检验仪器平均使用年限。",
        Experience = "把投诉集中的品种列入下一季抽样清单，抽样任务跟着风险走。",
        Ledger = "抽检信息系统",
        Surveyed = "消费者",
        Budget = (55m, 130m),
        Quantities =
        [
            TradeIndicator.Count("食品抽样检验批次", "批次", 700, 1500, "四季度检验试剂断供，部分批次顺延", "补检顺延的批次"),
            TradeIndicator.Count("快速检测样品数", "份", 2200, 5200, "两处农贸市场改造停业，样品来源减少", "市场恢复营业后补做快检"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("检验报告合格率", 93, 97),
            TradeIndicator.Rate("不合格食品核查处置率", 91, 95, "异地生产企业协查回函较慢，处置未结案", "催办协查并结案"),
        ],
        Duration = TradeIndicator.Limit("检验报告平均出具时间", "天", 12, 20),
        Costs = ("抽样检验成本", "快速检测成本"),
        UnitCost = "单批次抽样检验成本",
        Social =
        [
            TradeIndicator.Count("抽检信息公示条数", "条", 650, 1450),
            TradeIndicator.Count("食品安全科普受众人数", "人", 5000, 14000, "暑期高温取消三场户外活动，受众减少", "在社区补办室内科普活动"),
        ],
        Lasting =
        [
            TradeIndicator.Years("检验仪器平均使用年限", 6, 8),
            TradeIndicator.Count("检验人员持证人数", "人", 14, 26),
        ],
    };
}

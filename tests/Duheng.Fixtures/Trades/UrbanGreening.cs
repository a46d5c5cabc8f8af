namespace Duheng.Fixtures.Trades;

/// <summary>Upkeep of green space (城市绿化养护).</summary>
internal static class UrbanGreening
{
    public static Trade Trade { get; } = new()
    {
        Project = "城市道路绿化养护",
        Unit = "园林绿化服务中心",
        Department = "城市管理局",
        Office = "绿化科",
        Code = "城管发",
        Regulation = "城市绿化养护管理办法",
        Duties = "承担建成区道路绿地、街头游园的养护管理和绿化技术指导工作",
        Overview = "对建成区主次干道的行道树和绿带开展修剪、浇灌、补植与病虫防治",
        Necessity = "道路绿地直接面向市民，养护中断会出现枯死和遮挡标志等隐患，需要安排经费维持养护频次。",
        Safeguards = "执行《绿化养护等级考核制度》，绿化科每月按等级打分，养护费与考核得分挂钩，财务科按考核结果付款。",
        Plan = "1月完成养护服务采购；3月至5月补植；6月至9月抗旱浇灌；10月至11月修剪；12月组织验收。",
        PeriodGoal = "三年内逐步扩大绿地养护面积，提高苗木成活率，延长灌溉设施平均使用年限。",
        Experience = "用墒情记录安排浇灌，节水的同时避免了积水烂根。",
        Ledger = "养护考核记录",
        Surveyed = "市民",
        Budget = (80m, 185m),
        Quantities =
        [
            TradeIndicator.Count("绿地养护面积", "万平方米", 42, 86),
            TradeIndicator.Count("补植苗木株数", "株", 1500, 4200, "春季持续干旱，外购苗木推迟到秋季调运", "补植剩余苗木"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("苗木成活率", 91, 95, "夏季高温叠加供水管改造，部分新栽苗木枯死", "更换枯死苗木"),
            TradeIndicator.Rate("病虫害防治合格率", 92, 96),
        ],
        Duration = TradeIndicator.Limit("市民来电平均办结时间", "小时", 24, 48),
        Costs = ("绿地养护成本", "苗木补植成本"),
        UnitCost = "绿地单位面积养护成本",
        Social =
        [
            TradeIndicator.Count("开放街头游园个数", "个", 14, 30),
            TradeIndicator.Limit("绿化类投诉件数", "件", 20, 40, cause: "台风刮断行道树，清运期间投诉增加", remedy: "对易倒伏树木加固支撑"),
        ],
        Lasting =
        [
            TradeIndicator.Years("灌溉设施平均使用年限", 6, 8),
            TradeIndicator.Count("园林技工持证人数", "人", 16, 34),
        ],
    };
}

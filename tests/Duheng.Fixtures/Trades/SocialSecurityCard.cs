namespace Duheng.Fixtures.Trades;

/// <summary>Issuing of social-security cards (社保卡).</summary>
internal static class SocialSecurityCard
{
    public static Trade Trade { get; } = new()
    {
        Project = "社会保障卡应用服务",
        Unit = "社会保障卡服务中心",
        Department = "人力资源和社会保障局",
        Office = "卡务科",
        Code = "人社发",
        Regulation = "社会保障卡发行和应用管理办法",
        Duties = "承担本地区社会保障卡的制作发行、补换、应用推广和持卡人服务工作",
        Overview = "制作、邮寄新发和补换的社会保障卡，维护服务窗口的即时制卡设备",
        Necessity = "社会保障卡是群众领取待遇和就医结算的凭证，遗失和到期换领每年都有发生，需要安排经费保证制卡和邮寄不断档。",
        Safeguards = "执行《空白卡出入库管理制度》，空白卡双人保管、按日盘点；卡务科按月与制卡商对账，财务科凭对账单付款。",
        Plan = "1月完成制卡和邮寄服务采购；2月至11月按申请批次制卡；12月盘点、结算并组织验收。",
        PeriodGoal = "三年内稳定新发补换社保卡张数，提高制卡一次合格率，延长即时制卡设备平均使用年限。",
        Experience = "每周公布各窗口的制卡积压数，由卡务科统一调剂空白卡，减少群众往返。",
        Ledger = "卡管系统",
        Surveyed = "持卡群众",
        Budget = (46m, 92m),
        Quantities =
        [
            TradeIndicator.Count("新发补换社保卡张数", "张", 12000, 26000, "学校集中办卡推迟到次年春季学期，申请减少", "到校完成集中办卡"),
            TradeIndicator.Count("上门办卡场次", "场", 24, 60, "冬季道路结冰，部分山区场次取消", "补办取消的上门场次"),
        ],
        Qualities =
        [
            TradeIndicator.Rate("制卡一次合格率", 92, 96),
            TradeIndicator.Rate("持卡人信息准确率", 93, 97, "部分历史照片缺失，信息补采进度偏慢", "完成缺失照片补采"),
        ],
        Duration = TradeIndicator.Limit("平均制卡周期", "天", 10, 20),
        Costs = ("制卡成本", "邮寄和设备维护成本"),
        UnitCost = "单张制卡成本",
        Social =
        [
            TradeIndicator.Count("电子社保卡新增签发人数", "人", 6000, 18000, "合作银行网点改造，签发渠道停用两个月", "恢复网点签发渠道"),
            TradeIndicator.Limit("窗口排队平均等候时间", "分钟", 18, 30),
        ],
        Lasting =
        [
            TradeIndicator.Years("即时制卡设备平均使用年限", 5, 7),
            TradeIndicator.Count("卡务服务网点保有数", "个", 14, 26),
        ],
    };
}

namespace Duheng.Domain.Scoring;

/// <summary>The numbers at which the rules begin to speak (阈值). A scheme file may set each of them.</summary>
public sealed record Thresholds
{
    public static readonly Thresholds Default = new();

    /// <summary>Sums of money may differ by so much, in 万元.</summary>
    [Limit("资金勾稽允许相差（万元）", "sums of money may differ by so much, in 万元")]
    public decimal MoneyToleranceWan { get; init; } = 0.005m;

    /// <summary>Scores may differ by so much, in points.</summary>
    [Limit("得分、权重勾稽允许相差（分）", "scores may differ by so much, in points")]
    public decimal ScoreTolerance { get; init; } = 0.005m;

    /// <summary>Below this execution rate (percent) a reason is due.</summary>
    [Limit("预算执行率（%）低于此值应说明原因", "below this execution rate (percent) a reason is due")]
    public decimal LowExecution { get; init; } = 90m;

    /// <summary>Below this arrival rate (percent) a reason is due.</summary>
    [Limit("预算到位率（%）低于此值应说明原因", "below this arrival rate (percent) a reason is due")]
    public decimal LowArrival { get; init; } = 50m;

    /// <summary>From this completion rate (percent) on a reason is due.</summary>
    [Limit("完成率（%）达到此值应说明原因", "from this completion rate (percent) on a reason is due")]
    public decimal OverAchievement { get; init; } = 130m;

    /// <summary>A cost below this share of its target is far under it.</summary>
    [Limit("成本低于目标的这一比例，算远低于目标", "A cost below this share of its target is far under it")]
    public decimal FarUnderCost { get; init; } = 0.7m;

    /// <summary>Cost targets may exceed the budget by this share.</summary>
    [Limit("成本目标合计可超过预算的比例", "cost targets may exceed the budget by this share")]
    public decimal CostTargetSlack { get; init; } = 0.01m;

    /// <summary>Contract, payment and cost may differ by this share.</summary>
    [Limit("合同、支付、成本之间允许相差的比例", "contract, payment and cost may differ by this share")]
    public decimal PaymentSlack { get; init; } = 0.005m;

    /// <summary>A reason must explain at least this share of the gap.</summary>
    [Limit("所写原因至少要解释差额的这一比例", "A reason must explain at least this share of the gap")]
    public decimal ExplainedShare { get; init; } = 0.8m;

    /// <summary>From this total on a score is nearly full.</summary>
    [Limit("总分达到此值，算接近满分", "from this total on a score is nearly full")]
    public decimal NearPerfect { get; init; } = 99m;

    /// <summary>Score rate may exceed execution rate by so many points.</summary>
    [Limit("得分率可高于执行率的百分点", "score rate may exceed execution rate by so many points")]
    public decimal ScoreOverExecution { get; init; } = 5m;

    /// <summary>A type that carries more than this share of its category dominates it.</summary>
    [Limit("一类指标占本级权重超过这一比例，算畸高", "A type that carries more than this share of its category dominates it")]
    public decimal DominantType { get; init; } = 0.5m;

    /// <summary>Weights that differ by no more than this are an equal split.</summary>
    [Limit("权重相差不超过此值，算平均分摊", "weights that differ by no more than this are an equal split")]
    public decimal EqualWeights { get; init; } = 0.1m;

    /// <summary>So many weights at least, before an equal split is told.</summary>
    [Limit("至少几项权重才判断平均分摊", "so many weights at least, before an equal split is told")]
    public int EqualWeightsLeast { get; init; } = 5;

    /// <summary>So many types at least, before one of them can dominate its category.</summary>
    [Limit("一级指标下至少几类才判断畸高", "so many types at least, before one of them can dominate its category")]
    public int DominantTypeLeast { get; init; } = 3;

    /// <summary>So many completion rates at least, before it is told that all are 100 %.</summary>
    [Limit("至少几个完成率才判断全为100%", "so many completion rates at least, before it is told that all are 100 %")]
    public int AllFullLeast { get; init; } = 3;

    /// <summary>Shares of the points may differ by so much and still be the same.</summary>
    [Limit("得分占权重的比例相差不超过此值，算相同", "shares of the points may differ by so much and still be the same")]
    public decimal ShareTolerance { get; init; } = 0.005m;

    /// <summary>A narrative that praises a line with no more than this share of its points contradicts the score.</summary>
    [Limit("得分不超过权重的这一比例，正文不应夸奖", "A narrative that praises a line with no more than this share of its points contradicts the score")]
    public decimal PoorLine { get; init; } = 0.6m;

    /// <summary>How much room 约 leaves on either side of a number, as a share.</summary>
    [Limit("“约”数上下可浮动的比例", "how much room 约 leaves on either side of a number, as a share")]
    public decimal ApproximateNumbers { get; init; } = 0.1m;

    /// <summary>A multiple of so many 万元 is a round figure.</summary>
    [Limit("几万元的整数倍算整数金额", "A multiple of so many 万元 is a round figure")]
    public decimal RoundMoneyWan { get; init; } = 10m;

    /// <summary>Fewer indicators than this do not describe a project.</summary>
    [Limit("指标少于此数，不足以说明项目", "fewer indicators than this do not describe a project")]
    public int FewestIndicators { get; init; } = 5;

    /// <summary>More indicators than this are a list of duties and no targets.</summary>
    [Limit("指标多于此数，算罗列职责", "more indicators than this are a list of duties and no targets")]
    public int MostIndicators { get; init; } = 30;

    /// <summary>The same figure of so many significant digits in two rows is no coincidence.</summary>
    [Limit("两行同值，几位有效数字以上算重复", "the same figure of so many significant digits in two rows is no coincidence")]
    public int TellingDigits { get; init; } = 3;

    /// <summary>From this share on of actuals that hit their targets exactly, the actuals look copied.</summary>
    [Limit("业绩恰等目标的比例达到此值，算照抄目标", "from this share on of actuals that hit their targets exactly, the actuals look copied")]
    public decimal ExactHits { get; init; } = 0.8m;

    /// <summary>Fewer rows than this say nothing about exact hits.</summary>
    [Limit("至少几行才判断恰等目标", "fewer rows than this say nothing about exact hits")]
    public int FewestExactHits { get; init; } = 3;

    /// <summary>An actual that is off its target by more than this share deserves a reason, whatever its score.</summary>
    [Limit("业绩偏离目标超过这一比例，应有原因", "an actual that is off its target by more than this share deserves a reason, whatever its score")]
    public decimal NotableDeviation { get; init; } = 0.1m;

    /// <summary>A loss of so many points belongs among the problems.</summary>
    [Limit("失分达到此值，应写进存在问题", "A loss of so many points belongs among the problems")]
    public decimal NotableLoss { get; init; } = 1m;

    /// <summary>The same reason in so many rows was copied.</summary>
    [Limit("同一原因写几行算复制", "the same reason in so many rows was copied")]
    public int CopiedReasons { get; init; } = 3;

    /// <summary>Years that a service contract may run.</summary>
    [Limit("政府购买服务合同最长年限", "years that a service contract may run")]
    public int ServiceContractYears { get; init; } = 3;

    /// <summary>Years after which a document cited as a basis is old.</summary>
    [Limit("依据文件超过几年算陈旧", "years after which a document cited as a basis is old")]
    public int OldBasisYears { get; init; } = 10;

    /// <summary>From this share of common letter pairs on one paragraph copies another.</summary>
    [Limit("两段文字相同的比例达到此值，算复制", "from this share of common letter pairs on one paragraph copies another")]
    public decimal Copied { get; init; } = 0.9m;

    /// <summary>A copy is at least this share of the longer paragraph.</summary>
    [Limit("复制部分至少占较长一段的比例", "A copy is at least this share of the longer paragraph")]
    public decimal CopiedPart { get; init; } = 0.6m;

    /// <summary>A quoted goal of which less than this share stands in the stated goals is another one.</summary>
    [Limit("引用的目标在原文中不足这一比例，算前后不一", "A quoted goal of which less than this share stands in the stated goals is another one")]
    public decimal QuotedGoal { get; init; } = 0.5m;

    /// <summary>So many projects of a unit at least, before the spread of their scores is told.</summary>
    [Limit("至少几个项目才判断得分分布", "so many projects of a unit at least, before the spread of their scores is told")]
    public int FewestProjects { get; init; } = 5;

    /// <summary>When no project of a unit scores less than this, the scores tell nothing.</summary>
    [Limit("所有项目都不低于此分，得分没有区分", "when no project of a unit scores less than this, the scores tell nothing")]
    public decimal AllHigh { get; init; } = 95m;

    /// <summary>A standard deviation of a unit's scores below this is none.</summary>
    [Limit("得分标准差低于此值，得分没有区分", "A standard deviation of a unit's scores below this is none")]
    public decimal ScoreSpread { get; init; } = 1m;

    /// <summary>Paragraphs of fewer letters than this may be alike by chance.</summary>
    [Limit("少于几个字的段落相同，算巧合", "paragraphs of fewer letters than this may be alike by chance")]
    public int ClonedParagraph { get; init; } = 30;

    /// <summary>So many letters in paragraphs alike make one report a copy of another.</summary>
    [Limit("相同段落合计几个字，算同源", "so many letters in paragraphs alike make one report a copy of another")]
    public int ClonedLetters { get; init; } = 120;

    /// <summary>So many bookmarks alike, and no other, are no chance.</summary>
    [Limit("相同书签几个，算同源", "so many bookmarks alike, and no other, are no chance")]
    public int ClonedBookmarks { get; init; } = 5;

    /// <summary>Fewer answers than this are no survey.</summary>
    [Limit("答卷少于几份，不算调查", "fewer answers than this are no survey")]
    public decimal SmallestSurvey { get; init; } = 30m;

    /// <summary>A target may be worse than last year's actual by this share.</summary>
    [Limit("目标可比上年实际差的比例", "A target may be worse than last year's actual by this share")]
    public decimal TargetSlip { get; init; } = 0.01m;

    /// <summary>So many other units with the same indicator at least, before targets are compared.</summary>
    [Limit("至少几个其他单位的同一指标才比较目标", "so many other units with the same indicator at least, before targets are compared")]
    public int FewestPeers { get; init; } = 5;

    /// <summary>The self-evaluation may exceed the review by so many points.</summary>
    [Limit("自评分可高于复核分的分数", "the self-evaluation may exceed the review by so many points")]
    public decimal ReviewGap { get; init; } = 10m;

    /// <summary>So many reports with the same unit price at least, before one can be far off.</summary>
    [Limit("至少几份报告有同一单价才判断离群", "so many reports with the same unit price at least, before one can be far off")]
    public int FewestPrices { get; init; } = 11;

    /// <summary>A unit cost so many times off is out of the ordinary.</summary>
    [Limit("单位成本相差几倍算异常", "A unit cost so many times off is out of the ordinary")]
    public decimal UnitCostTimes { get; init; } = 5m;

    /// <summary>From this share of text alike on a report repeats that of the year before.</summary>
    [Limit("正文与上年相同的比例达到此值，算雷同", "from this share of text alike on a report repeats that of the year before")]
    public decimal SameText { get; init; } = 0.95m;

    /// <summary>Days after the end of the year on which evidence may still be made.</summary>
    [Limit("佐证日期可晚于年度末的天数", "days after the end of the year on which evidence may still be made")]
    public int ClosingDays { get; init; } = 90;

    /// <summary>So many indicators may not rest on one file.</summary>
    [Limit("几个指标用同一附件算一件多用", "so many indicators may not rest on one file")]
    public int SameFileLines { get; init; } = 4;

    /// <summary>Working days in which a warning must be answered.</summary>
    [Limit("预警应在几个工作日内处置", "working days in which a warning must be answered")]
    public int WarningDays { get; init; } = 10;

    /// <summary>The year may end so far from its forecast, as a share of the forecast.</summary>
    [Limit("年终与监控预测允许相差的比例", "the year may end so far from its forecast, as a share of the forecast")]
    public decimal ForecastGap { get; init; } = 0.3m;

    /// <summary>Targets and money may be apart by so many points of progress.</summary>
    [Limit("目标进度与资金进度允许相差的百分点", "targets and money may be apart by so many points of progress")]
    public decimal ProgressGap { get; init; } = 10m;

    /// <summary>From this price on, in 万元, a contract must have been procured.</summary>
    [Limit("合同额（万元）达到此值应有采购记录", "from this price on, in 万元, a contract must have been procured")]
    public decimal ProcurementFromWan { get; init; } = 100m;

    /// <summary>From this budget on, in 万元, a new project is evaluated before it begins.</summary>
    [Limit("新增项目预算（万元）达到此值应有事前绩效评估", "from this budget on, in 万元, a new project is evaluated before it begins")]
    public decimal PreEvaluationFromWan { get; init; } = 200m;

    /// <summary>Days from the approval to the publication.</summary>
    [Limit("批复后应在几天内公开", "days from the approval to the publication")]
    public int PublicationDays { get; init; } = 20;
}

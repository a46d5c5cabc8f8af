using Duheng.Fixtures.Trades;

namespace Duheng.Fixtures;

/// <summary>Draws projects until one has no remarkable coincidence: what a clean report may tell of.</summary>
internal static class ProjectMaker
{
    /// <summary>In some trades little can be missed, so that a weak project is rare.</summary>
    private const int PatienceForWeak = 8;

    private const int PatienceForAims = 60;

    public static MadeProject Draw(Dice dice, Trade trade, Place place, int year, bool isWeak)
    {
        for (var attempt = 0; ; attempt++)
        {
            var wantsWeak = isWeak && attempt < PatienceForWeak;
            var project = Once(dice, trade, place, year, wantsWeak, Aims.Free);
            if (IsUnremarkable(project) && project.Total < 90m == wantsWeak)
            {
                return project;
            }
        }
    }

    /// <summary>A project with targets that are set; null where few draws make none without a coincidence, as targets near 100% may.</summary>
    public static MadeProject? Draw(Dice dice, Trade trade, Place place, int year, Aims aims) =>
        Enumerable.Range(0, PatienceForAims).Select(_ => Once(dice, trade, place, year, isWeak: false, aims))
            .FirstOrDefault(project => IsUnremarkable(project) && project.Total >= 90m);

    private static MadeProject Once(Dice dice, Trade trade, Place place, int year, bool isWeak, Aims aims)
    {
        var effort = isWeak ? Effort.Weak : Effort.Usual;
        var budget = dice.Between(trade.Budget.Low, trade.Budget.High, 1);
        var firstTarget = Figures.HalfUp(budget * dice.Between(0.52m, 0.72m, 2), 2);
        var first = Figures.HalfUp(firstTarget * dice.Between(0.952m, 0.994m, 3), 2);
        var secondTarget = budget - firstTarget;
        var second = Figures.HalfUp(secondTarget * dice.Between(0.952m, 0.994m, 3), 2);
        var deadline = new DateOnly(year, 12, 31);
        var accepted = deadline.AddDays(-dice.Between(6, 24));
        var quantities = trade.Quantities.Select(source => RowMaker.Draw(dice, source, "产出指标", "数量指标", effort, aims)).ToList();
        var satisfied = (int)(aims.Of(Satisfaction(trade)) ?? dice.Between(90, 95));
        var survey = Survey.Draw(dice, satisfied);
        IReadOnlyList<MadeRow> rows =
        [
            .. quantities,
            .. trade.Qualities.Select(source => RowMaker.Draw(dice, source, "产出指标", "质量指标", effort, aims)),
            RowMaker.Draw(dice, trade.Duration, "产出指标", "时效指标", Effort.Full, aims),
            DeadlineRow(trade, deadline, accepted),
            Cost(trade.Costs.First, firstTarget, first),
            Cost(trade.Costs.Second, secondTarget, second),
            UnitCost(dice, trade, first * 10_000m / quantities[0].ActualValue),
            .. trade.Social.Select(source => RowMaker.Draw(dice, source, "效益指标", "社会效益指标", effort, aims)),
            .. trade.Lasting.Select(source => RowMaker.Draw(dice, source, "效益指标", "可持续影响指标", Effort.Full, aims)),
            SatisfactionRow(trade, satisfied, survey),
        ];
        return new MadeProject
        {
            Trade = trade,
            Place = place,
            Year = year,
            Budget = budget,
            Provincial = dice.Chance(25) ? Figures.HalfUp(budget * dice.Between(0.3m, 0.5m, 1), 2) : 0m,
            FirstCost = first,
            SecondCost = second,
            Rows = Weights.Spread(dice, rows),
            Survey = survey,
            Accepted = accepted,
            Deadline = deadline,
            RemedyMonth = dice.Between(3, 6),
        };
    }

    private static MadeRow DeadlineRow(Trade trade, DateOnly deadline, DateOnly accepted) => new()
    {
        Level1 = "产出指标",
        Level2 = "时效指标",
        Name = trade.Deadline,
        Target = Figures.Print(deadline),
        Actual = Figures.Print(accepted),
        ActualValue = 0m,
        Ratio = new(1m, 1m),
        IsDeadline = true,
    };

    private static MadeRow Cost(string name, decimal target, decimal actual) =>
        Ceiling(name, target, actual, 2, "万元");

    private static MadeRow UnitCost(Dice dice, Trade trade, decimal actual)
    {
        var decimals = actual >= 100m ? 0 : 2;
        var printed = Figures.HalfUp(actual, decimals);
        var grain = printed switch { >= 10_000m => 100m, >= 1_000m => 10m, >= 100m => 1m, _ => 0.01m };
        var target = (Math.Floor(printed * dice.Between(1.01m, 1.07m, 2) / grain) + 1m) * grain;
        return Ceiling(trade.UnitCost, target, printed, decimals, $"元/{trade.Quantities[0].Unit}");
    }

    private static MadeRow Ceiling(string name, decimal target, decimal actual, int decimals, string unit) => new()
    {
        Level1 = "产出指标",
        Level2 = "成本指标",
        Name = name,
        Target = Figures.Print(target, decimals) + unit,
        Actual = Figures.Print(actual, decimals) + unit,
        ActualValue = actual,
        Ratio = new(target, actual),
        IsCeiling = true,
    };

    private static MadeRow SatisfactionRow(Trade trade, int target, Survey survey) => new()
    {
        Level1 = "满意度指标",
        Level2 = "服务对象满意度指标",
        Name = Satisfaction(trade),
        Target = Figures.Print(target) + "%",
        Actual = Figures.Print(survey.Rate, 2) + "%",
        ActualValue = survey.Rate,
        Ratio = new(survey.Rate, target),
    };

    private static string Satisfaction(Trade trade) => $"{trade.Surveyed}满意度";

    /// <summary>No figure twice, no near-perfect total, no grade that another national scheme would change.</summary>
    private static bool IsUnremarkable(MadeProject project)
    {
        var total = project.Total;
        return project.Missed.Count > 0
            && total < 98.9m
            && total - (100m * project.ExecutionRate) < 4.5m
            && project.Survey.Rate < 99.5m
            && project.Survey.Rate % 5m != 0m
            && project.Rows.All(row => row.Ratio.Part < row.Ratio.Whole * 1.15m)
            && HasNoFigureTwice(project)
            && IsFirmlyGraded(total, UnderCostFirst(project));
    }

    private static bool HasNoFigureTwice(MadeProject project)
    {
        var values = project.Rows.Where(row => !row.IsDeadline).Select(row => row.ActualValue).ToList();
        return values.Distinct().Count() == values.Count;
    }

    private static bool IsFirmlyGraded(decimal total, decimal other) =>
        Figures.Grade(total) == Figures.Grade(other) && Math.Min(total, other) is >= 91m or (>= 81m and < 89.5m);

    /// <summary>The total if 成本 were a category of its own: 10 + 20 + 40 + 20 + 10.</summary>
    private static decimal UnderCostFirst(MadeProject project)
    {
        var costs = Share(project.Of("成本指标"));
        var outputs = Share([.. project.Rows.Where(row => row is { Level1: "产出指标", Level2: not "成本指标" })]);
        var benefits = Share([.. project.Rows.Where(row => row.Level1 == "效益指标")]);
        var satisfaction = Share(project.Of("服务对象满意度指标"));
        return project.ExecutionScore + (20m * costs) + (40m * outputs) + (20m * benefits) + (10m * satisfaction);
    }

    private static decimal Share(IReadOnlyList<MadeRow> rows) => rows.Sum(row => row.Score) / rows.Sum(row => row.Weight);
}

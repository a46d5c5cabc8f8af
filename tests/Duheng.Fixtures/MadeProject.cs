using Duheng.Fixtures.Trades;

namespace Duheng.Fixtures;

/// <summary>A drawn project: every figure and name that a report of either layout tells of.</summary>
internal sealed record MadeProject
{
    public required Trade Trade { get; init; }

    public required Place Place { get; init; }

    public required int Year { get; init; }

    public required decimal Budget { get; init; }

    /// <summary>The part of the budget that the province pays.</summary>
    public required decimal Provincial { get; init; }

    public required decimal FirstCost { get; init; }

    public required decimal SecondCost { get; init; }

    /// <summary>In the order of the form: 数量, 质量, 时效, 成本, 社会效益, 可持续影响, 满意度.</summary>
    public required IReadOnlyList<MadeRow> Rows { get; init; }

    public required Survey Survey { get; init; }

    public required DateOnly Accepted { get; init; }

    public required DateOnly Deadline { get; init; }

    /// <summary>The month of the next year in which what was missed is made good.</summary>
    public required int RemedyMonth { get; init; }

    public decimal Spent => FirstCost + SecondCost;

    public decimal Left => Budget - Spent;

    public decimal ExecutionRate => Spent / Budget;

    public string ExecutionPercent => new Ratio(Spent, Budget).Percent;

    public decimal ExecutionScore => new Ratio(Spent, Budget).Of(10);

    public decimal Total => ExecutionScore + Rows.Sum(row => row.Score);

    public IReadOnlyList<MadeRow> Missed => [.. Rows.Where(row => row.IsMissed)];

    public string Unit => Place.Name + Trade.Unit;

    public string YearText => Figures.Print(Year);

    public string NextYear => Figures.Print(Year + 1);

    public IReadOnlyList<MadeRow> Of(string level2) => [.. Rows.Where(row => row.Level2 == level2)];

    public static string Wan(decimal amount) => Figures.Print(amount, 2) + "万元";
}

namespace Duheng.Fixtures;

/// <summary>Splits 50, 30 and 10 points over the rows, unequally, with no type above half of its category.</summary>
internal static class Weights
{
    public static IReadOnlyList<MadeRow> Spread(Dice dice, IReadOnlyList<MadeRow> rows) =>
    [
        .. Spread(dice, [.. rows.Where(row => row.Level1 == "产出指标")], total: 50, least: 3),
        .. Spread(dice, [.. rows.Where(row => row.Level1 == "效益指标")], total: 30, least: 4),
        .. rows.Where(row => row.Level1 == "满意度指标").Select(row => row with { Weight = 10 }),
    ];

    private static List<MadeRow> Spread(Dice dice, IReadOnlyList<MadeRow> rows, int total, int least)
    {
        while (true)
        {
            var weights = Enumerable.Repeat(least, rows.Count).ToArray();
            for (var left = total - (least * rows.Count); left > 0; left--)
            {
                weights[dice.Between(0, rows.Count - 1)]++;
            }

            var spread = rows.Select((row, index) => row with { Weight = weights[index] }).ToList();
            var heaviest = spread.GroupBy(row => row.Level2).Max(type => type.Sum(row => row.Weight));
            if (weights.Max() - weights.Min() >= 2 && (heaviest * 2) <= total + (total == 50 ? 0 : 8))
            {
                return spread;
            }
        }
    }
}

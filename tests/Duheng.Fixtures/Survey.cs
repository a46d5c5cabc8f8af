namespace Duheng.Fixtures;

/// <summary>A survey: questionnaires given out, valid ones returned, and how many of those are satisfied.</summary>
internal sealed record Survey(int Sent, int Valid, int Satisfied)
{
    /// <summary>Satisfied of valid, as a percent to two decimals.</summary>
    public decimal Rate => Figures.HalfUp(100m * Satisfied / Valid, 2);

    public static Survey Draw(Dice dice, int target)
    {
        var sent = 10 * dice.Between(20, 60);
        var valid = sent * dice.Between(92, 98) / 100;
        var low = (valid * target / 100) + 2;
        return new Survey(sent, valid, dice.Between(low, Math.Max(low, valid * Math.Min(target + 5, 99) / 100)));
    }
}

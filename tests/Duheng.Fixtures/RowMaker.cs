using Duheng.Fixtures.Trades;

namespace Duheng.Fixtures;

/// <summary>Draws the figures of one indicator, met by a little or missed by a little, never hit exactly.</summary>
internal static class RowMaker
{
    public static MadeRow Draw(Dice dice, TradeIndicator source, string level1, string level2, Effort effort, Aims aims)
    {
        var target = aims.Of(source.Name) ?? Target(dice, source);
        var isMissed = source.Cause is not null && effort switch
        {
            Effort.Weak => true,
            Effort.Usual => dice.Chance(40),
            Effort.Full => false,
        };
        var actual = source.IsCeiling
            ? Ceiling(dice, source, target, isMissed, effort)
            : Floor(dice, source, target, isMissed, effort);
        var distance = Math.Abs(actual - target);
        return new MadeRow
        {
            Level1 = level1,
            Level2 = level2,
            Name = source.Name,
            Target = Figures.Print(target, 0) + source.Unit,
            Actual = Figures.Print(actual, source.Decimals) + source.Unit,
            ActualValue = actual,
            Ratio = source.IsCeiling ? new(target, actual) : new(actual, target),
            IsCeiling = source.IsCeiling,
            Source = source,
            Gap = source switch
            {
                { IsRate: true } => $"低{Figures.Print(distance, 1)}个百分点",
                { IsCeiling: true } => $"多{Figures.Print(distance, source.Decimals)}{source.Unit}",
                _ => $"少{Figures.Print(distance, source.Decimals)}{source.Unit}",
            },
        };
    }

    private static decimal Target(Dice dice, TradeIndicator source)
    {
        var target = dice.Between(source.Low, source.High, 0);
        var grain = target switch { >= 10_000m => 500m, >= 1_000m => 50m, >= 200m => 10m, _ => 1m };
        return Math.Floor(target / grain) * grain;
    }

    private static decimal Floor(Dice dice, TradeIndicator source, decimal target, bool isMissed, Effort effort)
    {
        var factor = (isMissed, effort) switch
        {
            (true, Effort.Weak) => dice.Between(0.62m, 0.74m, 3),
            (true, _) => dice.Between(0.88m, 0.97m, 3),
            (false, _) => dice.Between(1.012m, source.IsRate ? 1.045m : 1.09m, 3),
        };
        var actual = Figures.HalfUp(source.IsRate ? Math.Min(target * factor, 99.6m) : target * factor, source.Decimals);
        return actual == target ? actual + Figures.Step(source.Decimals) : actual;
    }

    private static decimal Ceiling(Dice dice, TradeIndicator source, decimal target, bool isMissed, Effort effort)
    {
        var factor = (isMissed, effort) switch
        {
            (true, Effort.Weak) => dice.Between(1.36m, 1.56m, 3),
            (true, _) => dice.Between(1.04m, 1.14m, 3),
            (false, _) => dice.Between(0.91m, 0.97m, 3),
        };
        var actual = Figures.HalfUp(target * factor, source.Decimals);
        return actual != target ? actual : actual + (Figures.Step(source.Decimals) * (isMissed ? 1m : -1m));
    }
}

namespace Duheng.Fixtures;

/// <summary>Our own small random numbers (SplitMix64): the same seed gives the same draws on every runtime, forever.</summary>
public sealed class Dice(int seed)
{
    private ulong state = unchecked((ulong)seed);

    /// <summary>A whole number from low to high, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>A number from low to high on the grid of so many decimals.</summary>
    public decimal Between(decimal low, decimal high, int decimals)
    {
        var step = Figures.Step(decimals);
        return low + (step * (Next() % (ulong)(((high - low) / step) + 1)));
    }

    public bool Chance(int percent) => Between(1, 100) <= percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}

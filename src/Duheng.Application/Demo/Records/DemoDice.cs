namespace Duheng.Application.Demo.Records;

/// <summary>Numbers that look thrown and are the same on every machine: the demo tells the same year every time.</summary>
internal sealed class DemoDice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 until before a number.</summary>
    public int Below(int most) => (int)(Next() % (ulong)most);

    /// <summary>Both ends may come up.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>Fisher and Yates.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> all)
    {
        var list = all.ToArray();
        for (var at = list.Length - 1; at > 0; at--)
        {
            var other = Below(at + 1);
            (list[at], list[other]) = (list[other], list[at]);
        }

        return list;
    }

    /// <summary>SplitMix64.</summary>
    private ulong Next()
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}

namespace Duheng.Documents.Recognition.GluedCells;

/// <summary>Chooses among the readings of many rows by what they must add up to.</summary>
internal static class GluedSums
{
    private const int MostStates = 20_000;

    /// <summary>For each row the place of its reading, where just one choice for all rows makes the sums; else null.</summary>
    /// <param name="rows">The weight and the score of each reading of each row.</param>
    public static IReadOnlyList<int>? Choose(IReadOnlyList<IReadOnlyList<(decimal Weight, decimal Score)>> rows, decimal weights, decimal? scores)
    {
        var ways = new Dictionary<(decimal Weight, decimal Score), (int Count, IReadOnlyList<int> Path)> { [(0m, 0m)] = (1, []) };
        foreach (var row in rows)
        {
            var next = new Dictionary<(decimal Weight, decimal Score), (int Count, IReadOnlyList<int> Path)>();
            foreach (var (sum, way) in ways)
            {
                for (var index = 0; index < row.Count; index++)
                {
                    var key = (sum.Weight + row[index].Weight, scores is null ? 0m : sum.Score + row[index].Score);
                    if (key.Item1 <= weights)
                    {
                        next[key] = next.TryGetValue(key, out var known) ? (known.Count + way.Count, known.Path) : (way.Count, [.. way.Path, index]);
                    }
                }
            }

            if (next.Count is 0 or > MostStates)
            {
                return null;
            }

            ways = next;
        }

        return ways.TryGetValue((weights, scores ?? 0m), out var only) && only.Count == 1 ? only.Path : null;
    }
}

namespace Duheng.Application.Targets;

/// <summary>Where the rows of a sheet went when it was saved anew: what stands at a row follows its indicator.</summary>
internal static class RowMoves
{
    /// <returns>By the former position: the present one, or null for a row that is gone. Only those that moved.</returns>
    public static IReadOnlyDictionary<int, int?> Of(IReadOnlyList<TargetIndicator> before, IReadOnlyList<TargetIndicator> after)
    {
        var pairs = new Dictionary<int, int>();
        foreach (var key in new Func<TargetIndicator, string>[]
        {
            row => $"{row.Level1}\n{row.Level2}\n{row.Name}\n{row.Printed}", row => $"{row.Level1}\n{row.Level2}\n{row.Name}", row => row.Name, row => $"{row.Level2}\n{row.Printed}\n{row.Basis}",
        })
        {
            Pair(before, after, key, pairs);
        }

        PairRenamed(before, after, pairs);
        return before.Select(row => row.Position).Where(from => !pairs.TryGetValue(from, out var to) || to != from)
            .ToDictionary(from => from, from => pairs.TryGetValue(from, out var to) ? to : (int?)null);
    }

    private static void Pair(IReadOnlyList<TargetIndicator> before, IReadOnlyList<TargetIndicator> after, Func<TargetIndicator, string> key, Dictionary<int, int> pairs)
    {
        foreach (var row in before.Where(row => row.Name.Length > 0 && !pairs.ContainsKey(row.Position)))
        {
            if (after.FirstOrDefault(other => !pairs.ContainsValue(other.Position) && string.Equals(key(other), key(row), StringComparison.Ordinal)) is { } same)
            {
                pairs[row.Position] = same.Position;
            }
        }
    }

    /// <summary>Rows under a new name: those left between the same neighbours, where both sides have as many.</summary>
    private static void PairRenamed(IReadOnlyList<TargetIndicator> before, IReadOnlyList<TargetIndicator> after, Dictionary<int, int> pairs)
    {
        var known = pairs.ToDictionary();
        var old = before.Where(row => !known.ContainsKey(row.Position)).GroupBy(row => known.GetValueOrDefault(before.LastOrDefault(above => above.Position < row.Position && known.ContainsKey(above.Position))?.Position ?? 0));
        var free = after.Where(row => !known.ContainsValue(row.Position)).ToLookup(row => after.LastOrDefault(above => above.Position < row.Position && known.ContainsValue(above.Position))?.Position ?? 0);
        foreach (var gap in old)
        {
            var (left, right) = (gap.ToList(), free[gap.Key].ToList());
            for (var index = 0; left.Count == right.Count && index < left.Count; index++)
            {
                pairs[left[index].Position] = right[index].Position;
            }
        }
    }
}

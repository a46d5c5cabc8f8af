namespace Duheng.Domain.Measures;

/// <summary>The name that somebody most likely meant.</summary>
internal static class NearestName
{
    /// <summary>“，是不是“…””, or the names that there are.</summary>
    public static string Advice(string said, IReadOnlyList<string> names)
    {
        const int shown = 12;

        var nearest = names
            .Select(name => (Name: name, Far: Distance(said, name)))
            .Where(one => one.Far <= Math.Max(1, Math.Max(said.Length, one.Name.Length) / 2) && one.Far < Math.Max(said.Length, one.Name.Length))
            .OrderBy(one => one.Far)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => one.Name)
            .FirstOrDefault();

        return nearest is not null ? $"是不是“{nearest}”？"
            : names.Count == 0 ? "现在一个也没有。"
            : $"可用的有：{string.Join('、', names.Take(shown))}{(names.Count > shown ? "等" : string.Empty)}。";
    }

    /// <summary>Letters to add, drop, change or swap.</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                    rows[i - 1, j - 1] + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[one.Length, other.Length];
    }
}

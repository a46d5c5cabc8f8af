using Dapper;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Common;

/// <summary>The order of a list that ends in something unique, and how to go on after a row of it: what is added meanwhile moves nothing.</summary>
/// <param name="columns">SQL of ours, never something typed, and never null for any row.</param>
internal sealed class Keyset(params IReadOnlyList<(string Sql, bool IsDescending)> columns)
{
    public string OrderBy => string.Join(", ", columns.Select(column => column.IsDescending ? $"{column.Sql} DESC" : column.Sql));

    /// <summary>A condition that begins with AND; empty on the first page.</summary>
    /// <param name="last">The keys of the last row that was seen.</param>
    public string After(IReadOnlyList<object>? last, DynamicParameters parameters)
    {
        if (last is null)
        {
            return string.Empty;
        }

        if (last.Count != columns.Count)
        {
            throw new ArgumentException($"There are {Figures.Plain(columns.Count)} keys, not {Figures.Plain(last.Count)}.", nameof(last));
        }

        var ways = new List<string>();
        for (var index = 0; index < columns.Count; index++)
        {
            parameters.Add(Name(index)[1..], last[index]);
            ways.Add("(" + string.Join(" AND ", Enumerable.Range(0, index).Select(before => $"{columns[before].Sql} = {Name(before)}")
                .Append($"{columns[index].Sql} {(columns[index].IsDescending ? "<" : ">")} {Name(index)}")) + ")");
        }

        return $" AND ({string.Join(" OR ", ways)})";
    }

    private static string Name(int index) => $"@key_{Figures.Plain(index)}";
}

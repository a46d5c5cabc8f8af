using System.Globalization;
using Dapper;

namespace Duheng.Application.Projects;

/// <summary>A condition that keeps a list to branches of the tree of organisations: what lists show is decided here, in SQL.</summary>
/// <param name="column">Of the path, such as o.path; never something typed.</param>
public sealed class Branches(IReadOnlyList<string> paths, string column)
{
    /// <summary>False for nobody's branch: whoever has none sees nothing.</summary>
    public string Sql => paths.Count == 0 ? "1 = 0" : paths.Contains("/", StringComparer.Ordinal) ? "1 = 1"
        : "(" + string.Join(" OR ", paths.Select((_, index) => $"({column} >= {Name("from", index)} AND {column} < {Name("to", index)})")) + ")";

    /// <summary>The parameters of the condition beside one's own.</summary>
    public DynamicParameters With(object? own)
    {
        var all = new DynamicParameters(own);
        for (var index = 0; index < paths.Count; index++)
        {
            all.Add(Name("from", index)[1..], paths[index]);
            all.Add(Name("to", index)[1..], paths[index][..^1] + "0"); // the character after /
        }

        return all;
    }

    private static string Name(string end, int index) => $"@branch_{end}_{index.ToString(CultureInfo.InvariantCulture)}";
}

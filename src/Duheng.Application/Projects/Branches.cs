using System.Globalization;
using Dapper;
using Duheng.Storage;

namespace Duheng.Application.Projects;

/// <summary>A condition that keeps a list to branches of the tree of organisations: what lists show is decided here, in SQL.</summary>
/// <param name="column">Of the path, such as o.path; never something typed.</param>
public sealed class Branches(IReadOnlyList<string> paths, string column)
{
    private const string All = "/";

    /// <summary>False for nobody's branch: whoever has none sees nothing.</summary>
    public string Sql => paths.Count == 0 ? "1 = 0" : IsAll ? "1 = 1"
        : "(" + string.Join(" OR ", paths.Select((_, index) => $"({column} >= {Name("from", index)} AND {column} < {Name("to", index)})")) + ")";

    /// <summary>The whole tree: nothing is kept out.</summary>
    public bool IsAll => paths.Contains(All, StringComparer.Ordinal);

    /// <summary>The same, knowing whether a branch is the whole tree: a database counts much faster what it need not look at.</summary>
    public async Task<Branches> OfAllAsync(Work work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        return paths.Any(path => path.Count(letter => letter == '/') == 2)
            && await work.ValueAsync<long>("SELECT count(*) FROM organisations WHERE parent_id IS NULL", null, cancellationToken) == 1
                ? new Branches([All], column)
                : this;
    }

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

namespace Duheng.Application.Projects;

/// <summary>By what columns a list is in order, all in the same direction, the last one different in each row: so a page can begin where another ended.</summary>
internal static class ProjectKeys
{
    private const string YearId = "y.id";

    public static IReadOnlyList<string> Of(ProjectFilter filter) => filter.Order switch
    {
        ProjectOrder.Code => ["p.code", YearId],
        ProjectOrder.Name => ["p.name", "p.id"],
        ProjectOrder.Organisation => ["o.name", "o.id", YearId],
        ProjectOrder.Annual => ["y.annual_fen", YearId],
        ProjectOrder.Executed => ["y.executed_fen", YearId],
        ProjectOrder.Stated => [Last("y.stated_centi", filter), YearId],
        ProjectOrder.Low => [Last("y.low_centi", filter), YearId],
        ProjectOrder.Findings => ["y.blockers", "y.errors", YearId],
        ProjectOrder.Updated => ["y.updated_at", YearId],
    };

    /// <param name="isBackwards">Against the order of the list: the page before.</param>
    /// <param name="isSorted">The rows are few: they are to be found and then sorted, not met by walking all rows in this order. No index knows such a key.</param>
    public static string Order(ProjectFilter filter, bool isBackwards, bool isSorted) =>
        string.Join(", ", Of(filter).Select(key => (isSorted ? $"COALESCE({key}, {key})" : key) + (filter.Descending ^ isBackwards ? " DESC" : string.Empty)));

    /// <summary>What stands beyond the row @row, or before it. The first key is asked by itself, so that an index on it leads there.</summary>
    /// <param name="visible">A row that one may not see is nowhere in the list.</param>
    public static string Beyond(ProjectFilter filter, bool isBackwards, string visible)
    {
        var keys = Of(filter);
        var sign = filter.Descending ^ isBackwards ? "<" : ">";
        var row = $"FROM {ProjectYears.Tables} WHERE y.id = @row AND {visible}";
        return $"{keys[0]} {sign}= (SELECT {keys[0]} {row}) AND ({string.Join(", ", keys)}) {sign} (SELECT {string.Join(", ", keys)} {row})";
    }

    /// <summary>Rows without a value come last, whichever way the list runs.</summary>
    private static string Last(string column, ProjectFilter filter) => $"COALESCE({column}, {(filter.Descending ? "-1" : "1000000")})";
}

using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Api.Paging;

/// <summary>Which page of a list is asked for. Bound from the address.</summary>
internal sealed class PageQuery
{
    private const int FewRows = 50;
    private const int MostRows = 200;

    [FromQuery(Name = "cursor")]
    [Description("上一页 next 里的游标；不写是第一页。")]
    public string? Cursor { get; set; }

    [FromQuery(Name = "limit")]
    [Description("一页几行：1 到 200，不写是 50。")]
    public int? Limit { get; set; }

    /// <summary>One more is asked of the database: it tells whether there is a next page.</summary>
    internal int Rows => Math.Clamp(Limit ?? FewRows, 1, MostRows);

    /// <summary>The keys of the last row that was seen; null on the first page. Set by the filter, which alone reads cursors.</summary>
    internal IReadOnlyList<object>? After { get; set; }

    /// <summary>A page of rows that the database has cut already.</summary>
    /// <param name="rows">At most one more than <see cref="Rows"/>.</param>
    /// <param name="keys">Of a row, as the list is sorted by.</param>
    internal ListReply<TReply> Cut<T, TReply>(IReadOnlyList<T> rows, Func<T, IReadOnlyList<object>> keys, Func<T, TReply> of, long? total = null)
    {
        var shown = rows.Take(Rows).ToList();
        return new ListReply<TReply>([.. shown.Select(of)], total) { After = rows.Count > Rows ? keys(shown[^1]) : null };
    }

    /// <summary>A page of a list that is short enough to be read whole.</summary>
    /// <param name="key">Of a row; no two are the same.</param>
    internal ListReply<TReply> Cut<T, TReply>(IEnumerable<T> all, Func<T, string> key, Func<T, TReply> of)
    {
        var sorted = all.OrderBy(key, StringComparer.Ordinal).ToList();
        var rest = After is [string last] ? sorted.Where(row => string.CompareOrdinal(key(row), last) > 0) : sorted;
        return Cut([.. rest.Take(Rows + 1)], row => [key(row)], of, sorted.Count);
    }

    /// <summary>The same, sorted by a number.</summary>
    internal ListReply<TReply> Cut<T, TReply>(IEnumerable<T> all, Func<T, long> key, Func<T, TReply> of, bool newestFirst = false)
    {
        var rows = newestFirst ? all.OrderByDescending(key).ToList() : all.OrderBy(key).ToList();
        var rest = After is [long last] ? rows.Where(row => newestFirst ? key(row) < last : key(row) > last) : rows;
        return Cut([.. rest.Take(Rows + 1)], row => [key(row)], of, rows.Count);
    }
}

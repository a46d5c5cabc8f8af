using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace Duheng.Web.Parts;

/// <summary>The address of a list: filters, order and page stand in it, so that a link shows the same rows.</summary>
/// <param name="path">Of the list; null for the address that was asked for, which a form that was refused is not.</param>
public sealed class ListAddress(HttpRequest request, string? path = null)
{
    private const string OrderName = "order";
    private const string DescendingName = "desc";
    private const string PageName = "page";

    /// <summary>The row that the page before ended with, and the one that the page behind begins with.</summary>
    public const string AfterName = "after";

    public const string BeforeName = "before";

    public string? Order => Value(OrderName);

    public bool Descending => Value(DescendingName) == "1";

    public int Page => int.TryParse(Value(PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    /// <summary>Null where the address does not name it.</summary>
    public string? Value(string name) => request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    /// <summary>A number that names a record.</summary>
    public long? Id(string name) => long.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>The same list with one part changed, from its first page; null takes the part out.</summary>
    public string With(string name, string? value) => Build((name, value), (PageName, null));

    /// <summary>Sorted by a column; a second click turns it round.</summary>
    public string By(string order) => Build((OrderName, order), (DescendingName, Order == order && !Descending ? "1" : null), (PageName, null));

    public string At(int page) => Build((PageName, page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A page that is found by the row beside it, however far down it is.</summary>
    public string Beside(int page, string name, long row) => Build((PageName, page.ToString(CultureInfo.InvariantCulture)), (name, row.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The filters and the order without the page: what a saved view keeps. Empty for the list as it is at first.</summary>
    public string Filters => new QueryBuilder(request.Query
        .Where(part => part.Key is not (AfterName or BeforeName or PageName or "year"))
        .OrderBy(part => part.Key, StringComparer.Ordinal)
        .SelectMany(part => part.Value.OfType<string>().Where(value => value.Length > 0).Select(value => KeyValuePair.Create(part.Key, value)))).ToQueryString().ToUriComponent();

    private string Build(params (string Name, string? Value)[] changes)
    {
        var query = new QueryBuilder(request.Query
            .Where(part => part.Key is not (AfterName or BeforeName) && changes.All(change => change.Name != part.Key))
            .SelectMany(part => part.Value.OfType<string>().Where(value => value.Length > 0).Select(value => KeyValuePair.Create(part.Key, value))));
        foreach (var (name, value) in changes)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return (path ?? request.Path.Value) + query.ToQueryString().ToUriComponent();
    }
}

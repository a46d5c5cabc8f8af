namespace Duheng.Web.Api.Paging;

/// <summary>A page of a list, of which the filter writes the address of the next.</summary>
internal interface IListReply
{
    /// <summary>The keys of the last row; null on the last page.</summary>
    IReadOnlyList<object>? After { get; }

    string? Next { get; set; }
}

using System.Text.Json.Serialization;

namespace Duheng.Web.Api.Paging;

/// <summary>One page of a list.</summary>
/// <param name="Total">Of all pages.</param>
public sealed record ListReply<T>(IReadOnlyList<T> Items, long? Total) : IListReply
{
    /// <summary>The address of the next page; null on the last.</summary>
    public string? Next { get; set; }

    [JsonIgnore]
    public IReadOnlyList<object>? After { get; init; }
}

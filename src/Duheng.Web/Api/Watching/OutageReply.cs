using Duheng.Application.Watching;

namespace Duheng.Web.Api.Watching;

/// <summary>An outage; the end is null while it lasts.</summary>
public sealed record OutageReply(long Id, DateTimeOffset BeganAt, DateTimeOffset? EndedAt, string Reason)
{
    internal static OutageReply Of(OutageRow row) => new(row.Id, row.BeganAt, row.EndedAt, row.Reason);
}

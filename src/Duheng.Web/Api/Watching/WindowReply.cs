using Duheng.Application.Watching;

namespace Duheng.Web.Api.Watching;

/// <summary>Announced maintenance; without a point it is of all points of the organisation.</summary>
public sealed record WindowReply(long Id, long Organisation, long? Point, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Reason, DateTimeOffset AnnouncedAt, string AnnouncedBy)
{
    internal static WindowReply Of(WindowRow row) => new(row.Id, row.OrganisationId, row.PointId, row.StartsAt, row.EndsAt, row.Reason, row.AnnouncedAt, row.AnnouncedByName);
}

using System.Globalization;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Projects;

/// <summary>A project in one fiscal year, and where each of its documents stands. Money is fen, points are points.</summary>
/// <param name="Id">Of the project's year: what addresses name.</param>
public sealed record ProjectReply(
    long Id, string Code, string Name, string Kind, int FirstYear, int LastYear, string Manager, int Year, long Organisation, string OrganisationName, string? Department,
    string Targets, string Monitoring, string Evaluation, string Review, string Publication, bool AsksAdjustment, string? Lamp, long InitialFen, long AnnualFen, long ReceivedFen, long ExecutedFen,
    decimal? Stated, decimal? Low, decimal? High, decimal? Reviewed, string? Grade, int Blockers, int Errors, int Warnings, DateTimeOffset UpdatedAt, long Version) : VersionedReply
{
    internal override string Tag => Version.ToString(CultureInfo.InvariantCulture);

    internal static ProjectReply Of(ProjectYear year) => new(
        year.Id, year.Code, year.Name, year.Kind, year.FirstYear, year.LastYear, year.Manager, year.Year, year.OrganisationId, year.Organisation, year.Department,
        year.Targets.Key(), year.Monitoring.Key(), year.Evaluation.Key(), year.Review.Key(), year.Publication.Key(), year.AsksAdjustment, year.Lamp,
        year.Initial.Fen, year.Annual.Fen, year.Received.Fen, year.Executed.Fen, year.StatedCenti / 100m, year.LowCenti / 100m, year.HighCenti / 100m, year.ReviewedCenti / 100m, year.Grade,
        year.Blockers, year.Errors, year.Warnings, year.UpdatedAt, year.Version);
}

using Duheng.Application.Projects;
using Duheng.Application.Publications;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Demo;

/// <summary>Publishes every report of the demo whose evaluation has passed, as far as no review is under way.</summary>
public sealed class PublicationChapter(PublishReport publish) : IDemoChapter
{
    public int Order => 60;

    public async Task WriteAsync(Work work, DemoCast cast, CancellationToken cancellationToken)
    {
        var years = await work.QueryAsync<ProjectYear>(
            $"SELECT {ProjectYears.Columns} FROM {ProjectYears.Tables} WHERE y.publication = 'notStarted' AND y.review <> 'inReview' AND (y.evaluation = 'passed' OR y.review = 'settled') ORDER BY y.id",
            null,
            cancellationToken);
        foreach (var year in years)
        {
            var result = await publish.WriteAsync(work, cast.Actor(Role.TreasuryPerformance, year.Path), year, reason: null, cancellationToken);
            if (result.Failed(out var failure, out _))
            {
                throw new InvalidOperationException($"The demo does not keep to the rules: {failure.Message}");
            }
        }
    }
}

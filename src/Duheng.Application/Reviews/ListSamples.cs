using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>The samples of a year with their members, for whoever sees totals over the branch for which they were drawn.</summary>
public sealed class ListSamples(Database database) : IUseCase
{
    public async Task<IReadOnlyList<(SampleRow Sample, IReadOnlyList<SampleMember> Members)>> ExecuteAsync(Actor actor, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        var all = new List<(SampleRow, IReadOnlyList<SampleMember>)>();
        foreach (var sample in await SampleRows.FindAsync(work, actor, "s.year = @year", new { year }, cancellationToken))
        {
            all.Add((sample, await SampleRows.MembersAsync(work, sample.Id, cancellationToken)));
        }

        return all;
    }
}

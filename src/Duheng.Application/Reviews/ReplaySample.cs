using Duheng.Application.Common;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>Draws a sample again from the population that was kept, by the method, seed and size that were kept, and changes nothing (重放).</summary>
public sealed class ReplaySample(Database database) : IUseCase
{
    public async Task<Result<SampleReplay>> ExecuteAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        if (await SampleRows.FindAsync(work, actor, "s.id = @id", new { id }, cancellationToken) is not [var sample])
        {
            return Refusals.NoSuch("这次抽查");
        }

        var members = await SampleRows.MembersAsync(work, id, cancellationToken);
        var kept = await SamplePopulations.KeptAsync(work, id, cancellationToken);
        return kept.Count == 0
            ? new SampleReplay(sample, members, [], null)
            : new SampleReplay(sample, members, SampleDraw.Draw(kept, sample.Method, sample.Seed, sample.Size), SampleDraw.HashOf(kept));
    }
}

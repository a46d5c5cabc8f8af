using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Reviews;

/// <summary>One action for many projects (批量办理): each by itself, and for each it is told what became of it.</summary>
public sealed class HandleMany(Database database, MoveEvaluation move, StartReview start, SettleReview settle) : IUseCase
{
    public const int Most = 500;

    private static readonly Dictionary<int, string> NoComments = [];

    public async Task<IReadOnlyList<HandledProject>> ExecuteAsync(Actor actor, BatchAction action, IReadOnlyList<SeenProject> projects, string? reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(projects);

        var handled = new List<HandledProject>();
        foreach (var project in projects.DistinctBy(one => one.Id).Take(Most))
        {
            handled.Add(await OneAsync(actor, action, project, reason, cancellationToken));
        }

        return handled;
    }

    private async Task<HandledProject> OneAsync(Actor actor, BatchAction action, SeenProject seen, string? reason, CancellationToken cancellationToken)
    {
        await using var work = await database.WriteAsync(cancellationToken);
        var found = await ProjectYears.FindAsync(work, actor, seen.Id, Capability.ReadProjects, cancellationToken);
        if (found.Failed(out var unseen, out var year))
        {
            return new HandledProject(seen.Id, null, unseen.Message);
        }

        var problem = action switch
        {
            BatchAction.Pass => (await move.MoveAsync(work, actor, year, Act.Pass, reason, NoComments, cancellationToken)).Match<Failure?>(_ => null, failure => failure),
            BatchAction.Return => (await move.MoveAsync(work, actor, year, Act.Return, reason, NoComments, cancellationToken)).Match<Failure?>(_ => null, failure => failure),
            BatchAction.Settle => await SettleAsync(work, actor, year, reason, cancellationToken),
        };
        problem ??= SeenVersion.Refuse(Act.Pass, seen.Version, year.Version);
        if (problem is null)
        {
            await work.CommitAsync(cancellationToken);
        }

        return new HandledProject(seen.Id, year.Name, problem?.Message);
    }

    /// <summary>As recomputed, from a passed self-evaluation at one stroke.</summary>
    private async Task<Failure?> SettleAsync(Work work, Actor actor, ProjectYear year, string? opinion, CancellationToken cancellationToken)
    {
        if (year.Review == DocumentState.NotStarted)
        {
            var started = await start.StartAsync(work, actor, year, sampleId: null, cancellationToken);
            if (started.Failed(out var refused, out var begun))
            {
                return refused;
            }

            year = begun;
        }

        return (await settle.SettleAsync(work, actor, year, opinion, cancellationToken)).Match<Failure?>(_ => null, failure => failure);
    }
}

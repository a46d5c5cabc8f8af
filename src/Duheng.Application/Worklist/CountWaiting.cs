using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Worklist;

/// <summary>Counts what waits for a person, without reading the documents that wait: every page shows these numbers.</summary>
public sealed class CountWaiting(Database database, TimeProvider time, WorkingDays days, IEnumerable<ITaskSource> sources, KeptCounts kept) : IUseCase
{
    /// <summary>Of each kind and state so many are counted, and no more.</summary>
    public const int Most = 1_000;

    public Task<WaitingCounts> ExecuteAsync(Actor actor, int year, CancellationToken cancellationToken) => CountAsync(actor, year, ofYearAlone: false, cancellationToken);

    /// <summary>The same of another year than the one that is looked at: what belongs to no year is not counted twice.</summary>
    public Task<WaitingCounts> OfOtherAsync(Actor actor, int year, CancellationToken cancellationToken) => CountAsync(actor, year, ofYearAlone: true, cancellationToken);

    private async Task<WaitingCounts> CountAsync(Actor actor, int year, bool ofYearAlone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        var change = await work.FindAsync<long>("SELECT last_id FROM change_heads WHERE id = 1", new { }, cancellationToken); // 0 while nothing was written
        if (kept.Find(actor.PersonId, year, ofYearAlone, change) is { } known)
        {
            return known;
        }

        var today = ChinaClock.Today(time);
        var deadlines = await work.FindAsync<YearRow>("SELECT * FROM years WHERE year = @year", new { year }, cancellationToken);
        var isMore = false;
        var parts = new List<(TaskKind Kind, long All, long Overdue)>();
        foreach (var step in WaitingStep.Of(actor))
        {
            var count = await CountAsync(work, $"project_years y JOIN organisations o ON o.id = y.organisation_id WHERE {step.Condition}", step.Scope, new { year, state = step.State.Key() }, cancellationToken);
            parts.Add((step.Tasks, count, step.DueOn(deadlines) is { } due && days.Between(today, due) < 0 ? count : 0));
        }

        var day = new WorklistDay(year, today, days);
        foreach (var source in sources.Where(source => source.IsOfYear || !ofYearAlone))
        {
            var waiting = (await source.ReadAsync(work, actor, day, cancellationToken)).ToList();
            parts.AddRange(waiting.GroupBy(task => task.Kind).Select(group => (group.Key, (long)group.Sum(task => task.Count), (long)group.Where(task => task.IsOverdue).Sum(task => task.Count))));
            isMore |= waiting.Count.ToString(CultureInfo.InvariantCulture) == WorklistDay.MostRows || waiting.Exists(task => task.Count == Most);
        }

        var counts = new WaitingCounts
        {
            Tasks = (int)parts.Sum(part => part.All),
            Overdue = (int)parts.Sum(part => part.Overdue),
            Evaluations = (int)parts.Where(part => part.Kind is TaskKind.FillIn or TaskKind.Mend).Sum(part => part.All),
            Reviews = (int)parts.Where(part => part.Kind == TaskKind.Check).Sum(part => part.All),
            IsMore = isMore || parts.Any(part => part.All == Most),
        };
        kept.Keep(actor.PersonId, year, ofYearAlone, change, counts);
        return counts;
    }

    private static Task<long> CountAsync(Work work, string from, Branches scope, object parameters, CancellationToken cancellationToken) =>
        work.ValueAsync<long>($"SELECT count(*) FROM (SELECT 1 FROM {from} LIMIT {Figures.Plain(Most)}) waiting", scope.With(parameters), cancellationToken);
}

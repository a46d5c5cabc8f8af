using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Which indicators of a project's year are computed from records, and what they come to now (项目的度量).</summary>
public sealed class LoadProjectMeasures(Database database, MeasureBook measures, PackCatalog packs) : IUseCase
{
    private const int MostProposals = 3;

    public async Task<Result<ProjectMeasures>> ExecuteAsync(Actor actor, long projectYearId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var mayBind = actor.Can(Capability.FillIn, year.Path) && LifecycleTable.IsOpenToEdit(year.Targets);
        var version = mayBind ? await TargetVersions.FindNewestAsync(work, year.Id, cancellationToken) : await TargetVersions.FindApprovedAsync(work, year.Id, cancellationToken)
            ?? await TargetVersions.FindNewestAsync(work, year.Id, cancellationToken);
        var indicators = version is null ? [] : await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken);
        var frozen = (await MeasureBook.FrozenAsync(work, year, cancellationToken)).ToDictionary(one => one.IndicatorId);
        var known = packs.Packs.SelectMany(pack => pack.Measures).ToList();
        var rows = new List<IndicatorMeasure>();
        foreach (var indicator in indicators)
        {
            rows.Add(new IndicatorMeasure(
                indicator,
                known.Find(measure => measure.Expression == indicator.Measure)?.Name ?? string.Empty,
                indicator.Measure.Length == 0 ? null : await measures.ComputeAsync(work, year, indicator, cancellationToken),
                frozen.GetValueOrDefault(indicator.Id),
                indicator.Measure.Length > 0 ? [] : [.. Proposals(indicator, known)]));
        }

        return new ProjectMeasures(year, rows, mayBind, known);
    }

    private IEnumerable<Measure> Proposals(TargetIndicator indicator, IEnumerable<Measure> known) => known
        .Where(measure => MeasureLanguage.Measure(measure.Expression, [.. packs.Registers], indicator.Unit).Node is not null)
        .Select(measure => (Measure: measure, Near: measure.Code == indicator.LibraryCode ? 1m : Likeness(measure.Name, indicator.Name)))
        .Where(one => one.Near >= 0.5m)
        .OrderByDescending(one => one.Near)
        .Take(MostProposals)
        .Select(one => one.Measure);

    /// <summary>How many of the letter pairs of the shorter name stand in the longer one, from 0 to 1.</summary>
    private static decimal Likeness(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var pairs = shorter.Length - 1;
        return pairs < 1 ? 0m : Enumerable.Range(0, pairs).Count(at => longer.Contains(shorter.Substring(at, 2), StringComparison.Ordinal)) / (decimal)pairs;
    }
}

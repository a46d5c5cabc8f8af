using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>How the actual value of an indicator came about, down to each record (业绩值的来历).</summary>
public sealed class ShowMeasure(Database database, MeasureBook measures, EvaluationStore evaluations) : IUseCase
{
    /// <param name="position">Of the indicator, from 1.</param>
    /// <param name="part">Which of the measure's questions, from 0.</param>
    public async Task<Result<MeasureDetail>> ExecuteAsync(Actor actor, long projectYearId, int position, int part, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await ProjectYears.FindAsync(work, actor, projectYearId, Capability.ReadProjects, cancellationToken)).Failed(out var failure, out var year))
        {
            return failure;
        }

        var evaluated = await evaluations.FindAsync(work, year, cancellationToken);
        var version = evaluated?.Targets ?? await TargetVersions.FindNewestAsync(work, year.Id, cancellationToken);
        var indicators = version is null ? [] : await TargetVersions.IndicatorsAsync(work, version.Id, cancellationToken);
        if (indicators.FirstOrDefault(one => one.Position == position) is not { Measure.Length: > 0 } indicator)
        {
            return Refusals.NoSuch($"第 {Figures.Plain(position)} 行指标的度量");
        }

        var measured = await measures.ComputeAsync(work, year, indicator, cancellationToken);
        var asked = measured.Measured.Parts.Where(one => one.Set is not null).ToList();
        var chosen = asked.ElementAtOrDefault(part) ?? asked.FirstOrDefault();
        var frozen = (await MeasureBook.FrozenAsync(work, year, cancellationToken)).FirstOrDefault(one => one.IndicatorId == indicator.Id);
        return new MeasureDetail(
            year,
            indicator,
            measured,
            frozen,
            evaluated?.Lines.FirstOrDefault(line => line.Indicator?.Id == indicator.Id),
            chosen,
            chosen is null ? [] : await MeasureBook.RecordsAsync(work, year, chosen, cancellationToken),
            chosen is null ? [] : await MeasureBook.SourcesAsync(work, year, chosen, cancellationToken),
            frozen is null ? null : await measures.SinceAsync(work, year, measured, frozen, cancellationToken));
    }
}

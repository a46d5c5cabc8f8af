using Duheng.Application.Data;
using Duheng.Application.Evaluations;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Surveys;
using Duheng.Application.Targets;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Measures;
using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Computes the measures of a project's year from its registers, freezes them when the self-evaluation is handed up, and compares later.</summary>
public sealed class MeasureBook(PackCatalog packs, TimeProvider time, ChangeLog log, Knowledge knowledge)
{
    private static readonly WorkingTime Office = new(WorkingDays.Shipped);

    /// <summary>What the rows of a self-evaluation show: computed now while it is open, as it was frozen afterwards.</summary>
    public async Task<IReadOnlyDictionary<long, LineMeasure>> OfEvaluationAsync(
        Work work, ProjectYear year, IReadOnlyList<TargetIndicator> indicators, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(indicators);

        var lines = new Dictionary<long, LineMeasure>();
        var bound = indicators.Where(indicator => indicator.Measure.Length > 0).ToList();
        if (bound.Count == 0)
        {
            return lines;
        }

        var frozen = LifecycleTable.IsOpenToEdit(year.Evaluation) ? [] : (await FrozenAsync(work, year, cancellationToken)).ToDictionary(one => one.IndicatorId);
        foreach (var indicator in bound)
        {
            lines[indicator.Id] = frozen.TryGetValue(indicator.Id, out var one) ? LineMeasure.Of(one) : (await ComputeAsync(work, year, indicator, cancellationToken)).Line;
        }

        return lines;
    }

    /// <summary>The same for the rules.</summary>
    public IReadOnlyDictionary<long, MeasuredValue> Facts(IReadOnlyList<TargetIndicator> indicators, IReadOnlyDictionary<long, LineMeasure> lines)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(lines);

        return indicators.Where(indicator => lines.ContainsKey(indicator.Id)).ToDictionary(indicator => indicator.Id, indicator => Fact(indicator, lines[indicator.Id]));
    }

    private MeasuredValue Fact(TargetIndicator indicator, LineMeasure line)
    {
        var node = MeasureLanguage.Measure(line.Expression, [.. packs.Registers]).Node;
        var number = line.Actual is { } actual && QuantityReader.Read(actual) is { IsNumber: true } read ? read.Number : (decimal?)null;
        return new MeasuredValue(number, indicator.Unit, (int)Math.Min(line.Counted, int.MaxValue))
        {
            Function = node switch { MeasureNode.Availability => MeasureFunction.Availability, MeasureNode.Satisfaction => MeasureFunction.Satisfaction, _ => MeasureFunction.Other },
            Why = line.Actual is null ? line.Says : null,
            Survey = (node as MeasureNode.Satisfaction)?.Survey,
            ValidAnswers = node is MeasureNode.Satisfaction ? (int)line.Counted : null,
        };
    }

    /// <summary>By what the registers say now of the whole year.</summary>
    public Task<MeasuredIndicator> ComputeAsync(Work work, ProjectYear year, TargetIndicator indicator, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(year);

        return ComputeAsync(work, year, indicator, new DateOnly(year.Year, 12, 31), cancellationToken);
    }

    /// <param name="until">The last day that counts: monitoring looks at a part of the year.</param>
    public async Task<MeasuredIndicator> ComputeAsync(Work work, ProjectYear year, TargetIndicator indicator, DateOnly until, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(indicator);

        // A pack may have changed since the targets were approved.
        var parsed = MeasureLanguage.Measure(indicator.Measure, [.. packs.Registers], indicator.Unit);
        return new MeasuredIndicator(indicator, parsed.Node is { } node
            ? await MeasureEvaluation.EvaluateAsync(node, indicator.Unit, new MeasurePeriod(new DateOnly(year.Year, 1, 1), until, ChinaClock.Now(time)), new SqlMeasureSource(work, Scope(year), Office, (number, period, stop) => SurveyAsync(work, year, number, period, stop)), cancellationToken)
            : new Measured(null, $"度量现在读不成了：{parsed.Error}", indicator.Unit, [], []));
    }

    /// <summary>All entries that one question of a measure is about, those that do not count too, with the reason.</summary>
    public static Task<IReadOnlyList<MeasuredRow>> RecordsAsync(Work work, ProjectYear year, MeasuredPart part, CancellationToken cancellationToken) =>
        new MeasuredRows(work, Scope(year), Office).AllAsync(part, cancellationToken);

    /// <summary>How the entries of a question came into their register: by phone, from a file.</summary>
    public static async Task<IReadOnlyList<SourceCount>> SourcesAsync(Work work, ProjectYear year, MeasuredPart part, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(part);

        return part.Set is { } set && await RegisterSlots.FindAsync(work, set.Register, cancellationToken) is { } register && ScopedEntries.Of(register, Scope(year), part.Period) is var entries
            ? await work.QueryAsync<SourceCount>($"SELECT e.source, count(*) AS count {entries.From} GROUP BY e.source ORDER BY count(*) DESC", entries.Parameters, cancellationToken)
            : [];
    }

    /// <summary>What was frozen at the last submission.</summary>
    public static Task<IReadOnlyList<FrozenMeasure>> FrozenAsync(Work work, ProjectYear year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);

        return work.QueryAsync<FrozenMeasure>(
            "SELECT f.* FROM frozen_measures f JOIN evaluations e ON e.id = f.evaluation_id WHERE e.project_year_id = @Id ORDER BY f.indicator_id", new { year.Id }, cancellationToken);
    }

    /// <summary>Keeps value, way and entries of every measure, in the transaction of the submission. A second submission takes the place of the first; the log tells of both.</summary>
    public async Task FreezeAsync(Work work, Actor actor, ProjectYear year, EvaluationRow evaluation, IReadOnlyList<TargetIndicator> indicators, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(indicators);

        await work.ExecuteAsync("DELETE FROM frozen_measures WHERE evaluation_id = @Id", new { evaluation.Id }, cancellationToken);
        var now = time.GetUtcNow();
        var told = new List<object>();
        foreach (var indicator in indicators.Where(one => one.Measure.Length > 0))
        {
            var measured = await ComputeAsync(work, year, indicator, cancellationToken);
            var records = await KeysAsync(work, year, measured, cancellationToken);
            var (line, hash) = (measured.Line, RecordList.Hash(indicator.Measure, measured.Actual, records));
            await work.ExecuteAsync(
                """
                INSERT INTO frozen_measures (evaluation_id, indicator_id, expression, actual, working, counted, excluded, records, hash, frozen_at)
                VALUES (@evaluation, @indicator, @Measure, @Actual, @Says, @Counted, @Excluded, @packed, @hash, @now)
                """,
                new { evaluation = evaluation.Id, indicator = indicator.Id, indicator.Measure, line.Actual, line.Says, line.Counted, line.Excluded, packed = RecordList.Pack(records), hash, now },
                cancellationToken);
            told.Add(new { indicator.Name, line.Actual, line.Counted, sm3 = hash });
        }

        if (told.Count > 0)
        {
            await log.AppendAsync(work, actor, new ChangeSubject("evaluation", evaluation.Id, year.Id), "冻结度量", null, told, cancellationToken);
        }
    }

    /// <summary>What became of the entries since they were frozen.</summary>
    public async Task<IReadOnlyList<RecordChange>> SinceAsync(Work work, ProjectYear year, MeasuredIndicator now, FrozenMeasure frozen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(frozen);

        var changes = RecordList.Compare(RecordList.Unpack(frozen.Records), await KeysAsync(work, year, now, cancellationToken));
        return changes.IsNone ? [] : await RecordHistory.TellAsync(work, packs, changes, cancellationToken);
    }

    private static async Task<IReadOnlyList<RecordKey>> KeysAsync(Work work, ProjectYear year, MeasuredIndicator measured, CancellationToken cancellationToken)
    {
        var (rows, keys) = (new MeasuredRows(work, Scope(year), Office), new List<RecordKey>());
        foreach (var part in measured.Measured.Parts)
        {
            keys.AddRange(await rows.KeysAsync(part, cancellationToken));
        }

        return [.. keys.Distinct()];
    }

    private static MeasureScope Scope(ProjectYear year) => new(year.OrganisationId, year.ProjectId);

    private async Task<Domain.Measures.SurveyAnswer?> SurveyAsync(Work work, ProjectYear year, string number, MeasurePeriod period, CancellationToken cancellationToken)
    {
        var figure = await new SurveyResults(knowledge).FindAsync(work, year.OrganisationId, period.From.Year, number, cancellationToken);
        return figure.SurveyId is null ? null : new Domain.Measures.SurveyAnswer(figure.Title, figure.Satisfied, figure.Valid, [.. figure.Invalid.Select(one => new Exclusion(one.Reason, one.Count))]);
    }
}

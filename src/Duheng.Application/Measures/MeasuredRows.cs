using System.Runtime.CompilerServices;
using Dapper;
using Duheng.Application.Registers;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>The way back from a measure to its entries, by the same conditions by which they were counted.</summary>
public sealed class MeasuredRows(Work work, MeasureScope scope, WorkingTime workingTime)
{
    /// <summary>A page of the entries behind one part of a measure; nothing for a survey.</summary>
    public async Task<MeasuredRowPage> PageAsync(MeasuredPart part, MeasuredRowFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(filter);

        if (part.Set is not { } set || await RegisterSlots.FindAsync(work, set.Register, cancellationToken) is not { } register)
        {
            return new MeasuredRowPage([], 0);
        }

        return part.Intervals is null && AggregateSql.Of(register, scope, set, part.Value, part.Period) is { } sql
            && (filter.Beyond is null ? new SqlTerm("1 = 1", 1) : new RowSql(register, sql.Parameters, "b").Of(filter.Beyond)) is { } beyond
            ? await ByDatabaseAsync(register, part, filter, sql, beyond, cancellationToken)
            : await OneByOneAsync(register, part, filter, cancellationToken);
    }

    /// <summary>All entries behind one part of a measure, those left out among them, in the order of their days: what is frozen with its value.</summary>
    public async Task<IReadOnlyList<MeasuredRow>> AllAsync(MeasuredPart part, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);

        return part.Set is { } set && await RegisterSlots.FindAsync(work, set.Register, cancellationToken) is { } register ? await MeantAsync(register, part, set, cancellationToken) : [];
    }

    /// <summary>The entries that count in one part of a measure, and nothing else of them: there may be a million.</summary>
    public async Task<IReadOnlyList<RecordKey>> KeysAsync(MeasuredPart part, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);

        var found = new List<RecordKey>();
        if (part.Set is { } set && await RegisterSlots.FindAsync(work, set.Register, cancellationToken) is { } register)
        {
            var keys = SqlMeasureSource.Keys(set, part.Intervals is null ? part.Value : new RowNode.Cell(part.Intervals), part.By);
            await foreach (var row in MeantAsync(register, part, set, keys, cancellationToken))
            {
                if (row.Counts)
                {
                    found.Add(new RecordKey(row.Entry.Id, row.Entry.Version));
                }
            }
        }

        return found;
    }

    private async Task<MeasuredRowPage> ByDatabaseAsync(
        StoredRegister register, MeasuredPart part, MeasuredRowFilter filter, AggregateSql sql, SqlTerm beyond, CancellationToken cancellationToken)
    {
        var which = filter.Counts switch { true => sql.Counts, false => sql.LeftOut, null => sql.Meant };
        var from = $"{sql.Entries.From} AND {which} AND {beyond.Sql}";
        var total = await work.ValueAsync<long>($"SELECT COUNT(*) {from}", sql.Parameters, cancellationToken);
        var parameters = new DynamicParameters(sql.Parameters);
        parameters.AddDynamicParams(new { rows = (long)filter.PageRows, offset = (Math.Max(1, filter.Page) - 1L) * filter.PageRows });
        var order = filter.LargestFirst && sql.Value is { } value ? $"CASE WHEN {value.Sql} IS NULL THEN 1 ELSE 0 END, {value.Sql} DESC, e.day, e.id" : "e.day, e.id";
        var rows = await work.QueryAsync<object>($"SELECT {EntryStream.Columns(register, keys: null)} {from} ORDER BY {order} LIMIT @rows OFFSET @offset", parameters, cancellationToken);
        return new MeasuredRowPage([.. rows.Select(row => EntryStream.Of(register, row)).Select(entry => Row(entry, FateOf(entry, part, part.Set!)))], total); // asked for before

        static MeasuredRow Row(MeasuredEntry entry, EntryFate fate) => new(entry, fate.Excluded, fate.Value);
    }

    private async Task<MeasuredRowPage> OneByOneAsync(StoredRegister register, MeasuredPart part, MeasuredRowFilter filter, CancellationToken cancellationToken)
    {
        var rows = (await MeantAsync(register, part, part.Set!, cancellationToken)) // asked for above
            .Where(row => filter.Counts is not { } counts || counts == (row.Excluded.Length == 0))
            .Where(row => filter.Beyond is null || RowEvaluation.IsTrue(filter.Beyond, row.Entry.Cells, workingTime) == true)
            .ToList();
        if (filter.LargestFirst)
        {
            rows = [.. rows.OrderBy(row => Key(row.Value) is null).ThenByDescending(row => Key(row.Value))];
        }

        return new MeasuredRowPage([.. rows.Skip((Math.Max(1, filter.Page) - 1) * filter.PageRows).Take(filter.PageRows)], rows.Count);
    }

    private ValueTask<List<MeasuredRow>> MeantAsync(StoredRegister register, MeasuredPart part, EntrySet set, CancellationToken cancellationToken) =>
        MeantAsync(register, part, set, keys: null, cancellationToken).ToListAsync(cancellationToken);

    private async IAsyncEnumerable<MeasuredRow> MeantAsync(
        StoredRegister register, MeasuredPart part, EntrySet set, IReadOnlyCollection<string>? keys, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var entries = part.Intervals is null ? ScopedEntries.Of(register, scope, part.Period) : ScopedEntries.Until(register, scope, part.Period);
        await foreach (var entry in EntryStream.ReadAsync(work, register, entries, keys, cancellationToken))
        {
            var fate = FateOf(entry, part, set);
            if (fate.IsMeant)
            {
                yield return new MeasuredRow(entry, fate.Excluded, fate.Value);
            }
        }
    }

    private EntryFate FateOf(MeasuredEntry entry, MeasuredPart part, EntrySet set) => part.Intervals is { } column
        ? IntervalTally.FateOf(entry, set, column, part.By, part.Period, workingTime)
        : part.Period.Holds(set.Register, entry) ? EntryFate.Of(entry, set.Filter, part.Value, workingTime)
        : default;

    private static decimal? Key(RegisterValue? value) => value switch
    {
        RegisterValue.Number number => number.Value,
        RegisterValue.Day day => day.Value.DayNumber,
        RegisterValue.Moment moment => moment.Value.Ticks,
        RegisterValue.YesNo yes => yes.Value ? 1m : 0m,
        RegisterValue.Periods periods => IntervalSet.Of(periods.Value, DateTime.MinValue).Length.Ticks,
        _ => null,
    };
}

using Duheng.Application.Registers;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Answers what measures ask from the table of entries: by the database itself where it can count exactly, entry by entry where it cannot.</summary>
/// <param name="survey">Finds how a survey came out.</param>
public sealed class SqlMeasureSource(
    Work work, MeasureScope scope, WorkingTime workingTime, Func<string, MeasurePeriod, CancellationToken, Task<SurveyAnswer?>> survey) : IMeasureSource
{
    private readonly Dictionary<string, StoredRegister?> registers = [];

    public async Task<AggregateAnswer> AggregateAsync(AggregateQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);

        if (await RegisterAsync(question.Set.Register, cancellationToken) is not { } register)
        {
            return new Tally(question, workingTime).Answer(); // nothing has ever been entered
        }

        if (AggregateSql.Of(register, scope, question.Set, question.Value, question.Period) is { } sql)
        {
            return await new AggregateQuery(work, question, sql).AnswerAsync(cancellationToken);
        }

        var tally = new Tally(question, workingTime);
        await foreach (var entry in EntryStream.ReadAsync(work, register, ScopedEntries.Of(register, scope, question.Period), Keys(question.Set, question.Value), cancellationToken))
        {
            tally.Add(entry);
        }

        return tally.Answer();
    }

    public async Task<IntervalAnswer> IntervalsAsync(IntervalQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);

        var tally = new IntervalTally(question, workingTime);
        if (await RegisterAsync(question.Set.Register, cancellationToken) is { } register)
        {
            var keys = Keys(question.Set, new RowNode.Cell(question.Column), question.By);
            await foreach (var entry in EntryStream.ReadAsync(work, register, ScopedEntries.Until(register, scope, question.Period), keys, cancellationToken))
            {
                tally.Add(entry);
            }
        }

        return tally.Answer();
    }

    public async Task<IReadOnlyList<MeasuredObject>> ObjectsAsync(RegisterType register, MeasurePeriod period, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(register);

        var objects = new List<MeasuredObject>();
        if (await RegisterAsync(register, cancellationToken) is { } stored)
        {
            var keys = new[] { register.Title, register.EndsOn ?? register.Title };
            await foreach (var entry in EntryStream.ReadAsync(work, stored, ScopedEntries.Of(stored, scope, period), keys, cancellationToken))
            {
                if (MeasuredObject.Of(register, entry, period) is { } one)
                {
                    objects.Add(one);
                }
            }
        }

        return objects;
    }

    public Task<SurveyAnswer?> SurveyAsync(string number, MeasurePeriod period, CancellationToken cancellationToken) => survey(number, period, cancellationToken);

    /// <summary>The columns that decide whether an entry counts, and for what.</summary>
    internal static IReadOnlyCollection<string> Keys(EntrySet set, RowNode? value, RegisterColumn? by = null)
    {
        var keys = new HashSet<string>();
        foreach (var node in (ReadOnlySpan<RowNode?>)[set.Filter, value])
        {
            keys.UnionWith(node is null ? [] : RowNodes.Columns(node).Select(column => column.Key));
        }

        if (by is not null)
        {
            keys.Add(by.Key);
        }

        if (set.Register.EndsOn is { } end)
        {
            keys.Add(end);
        }

        return keys;
    }

    private async Task<StoredRegister?> RegisterAsync(RegisterType type, CancellationToken cancellationToken)
    {
        if (!registers.TryGetValue(type.Key, out var register))
        {
            registers[type.Key] = register = await RegisterSlots.FindAsync(work, type, cancellationToken);
        }

        return register;
    }
}

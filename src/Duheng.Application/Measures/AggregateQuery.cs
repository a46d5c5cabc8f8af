using Dapper;
using Duheng.Domain.Measures;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>Lets the database answer a question.</summary>
internal sealed class AggregateQuery(Work work, AggregateQuestion question, AggregateSql sql)
{
    private const int Tries = 3;

    /// <summary>A sum is taken in two parts, the larger in these: a whole column of large numbers does not overflow.</summary>
    private const string Part = "1000000";

    private const decimal PartSize = 1_000_000m;

    public async Task<AggregateAnswer> AnswerAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var row = await work.FindAsync<AggregateRow>($"SELECT {Wanted()} {sql.Entries.From}", sql.Parameters, cancellationToken) ?? new AggregateRow();
            var value = row.Counted == 0 && question.Function is not (AggregateFunction.Count or AggregateFunction.Sum or AggregateFunction.Distinct) ? null : await ValueAsync(row, cancellationToken);
            if (value is not null || row.Counted == 0)
            {
                return new AggregateAnswer(value, row.Counted, row.Seen, await ExcludedAsync(row, cancellationToken));
            }

            if (attempt == Tries)
            {
                throw new InvalidOperationException("Entries were removed each time they were counted.");
            }
        }
    }

    /// <summary>All that one look at the entries tells.</summary>
    private string Wanted()
    {
        var value = sql.Value?.Sql;
        var special = question.Function switch
        {
            AggregateFunction.Sum or AggregateFunction.Average =>
                $", CAST(SUM({value} / {Part}) FILTER (WHERE {sql.Passes}) AS BIGINT) AS high, CAST(SUM({value} % {Part}) FILTER (WHERE {sql.Passes}) AS BIGINT) AS low",
            AggregateFunction.Share => $", COUNT(*) FILTER (WHERE {sql.Passes} AND {value}) AS low",
            AggregateFunction.Distinct => $", COUNT(DISTINCT {value}) FILTER (WHERE {sql.Passes}) AS low",
            AggregateFunction.Smallest => $", MIN({value}) FILTER (WHERE {sql.Passes}) AS low",
            AggregateFunction.Largest => $", MAX({value}) FILTER (WHERE {sql.Passes}) AS low",
            AggregateFunction.Count or AggregateFunction.Median or AggregateFunction.Percentile or AggregateFunction.First or AggregateFunction.Last => string.Empty,
        };
        return $"COUNT(*) AS seen, COUNT({value ?? "*"}) FILTER (WHERE {sql.Passes}) AS counted"
            + (sql.Filter is null ? string.Empty : $", COUNT(*) FILTER (WHERE e.set_aside = '' AND {sql.Filter.Sql} IS NULL) AS open")
            + (sql.Filter is null || value is null ? string.Empty : $", COUNT(*) FILTER (WHERE {sql.Passes}) AS passed")
            + special;
    }

    private async Task<RegisterValue?> ValueAsync(AggregateRow row, CancellationToken cancellationToken) => question.Function switch
    {
        AggregateFunction.Count => new RegisterValue.Number(row.Counted),
        AggregateFunction.Distinct or AggregateFunction.Share => new RegisterValue.Number(row.Low ?? 0),
        AggregateFunction.Sum or AggregateFunction.Average => new RegisterValue.Number(Scaled(((row.High ?? 0) * PartSize) + (row.Low ?? 0))),
        AggregateFunction.Smallest or AggregateFunction.Largest => row.Low is { } stored ? Value(stored) : null,
        AggregateFunction.Percentile => await AtAsync(Tally.Rank(question.Percent!.Value, row.Counted), 1, cancellationToken) is [var only] ? Value(only) : null, // it has one
        AggregateFunction.Median => await AtAsync((row.Counted + 1) / 2, row.Counted % 2 == 1 ? 1 : 2, cancellationToken) switch
        {
            [var only] when row.Counted % 2 == 1 => Value(only),
            [var one, var other] => new RegisterValue.Number(Scaled((decimal)one + other) / 2m),
            _ => null,
        },
        AggregateFunction.First => await OrderedAsync("e.day, e.id", 0, 1, cancellationToken) is [var only] ? Value(only) : null,
        AggregateFunction.Last => await OrderedAsync("e.day DESC, e.id DESC", 0, 1, cancellationToken) is [var only] ? Value(only) : null,
    };

    /// <summary>Values from a place in their order on. SQLite takes longer to sort than to hand over: there they are sorted here.</summary>
    private async Task<IReadOnlyList<long>> AtAsync(long rank, int rows, CancellationToken cancellationToken)
    {
        if (work.Kind == DatabaseKind.PostgreSql)
        {
            return await OrderedAsync("value", rank - 1, rows, cancellationToken);
        }

        var values = (await work.QueryAsync<long>($"SELECT {sql.Value!.Sql} {sql.Entries.From} AND {sql.Counts}", sql.Parameters, cancellationToken)).ToArray(); // what is ordered has a value
        Array.Sort(values);
        return [.. values.Skip((int)rank - 1).Take(rows)];
    }

    private Task<IReadOnlyList<long>> OrderedAsync(string order, long offset, int rows, CancellationToken cancellationToken)
    {
        var parameters = new DynamicParameters(sql.Parameters);
        parameters.AddDynamicParams(new { offset, rows = (long)rows });
        return work.QueryAsync<long>($"SELECT {sql.Value!.Sql} AS value {sql.Entries.From} AND {sql.Counts} ORDER BY {order} LIMIT @rows OFFSET @offset", parameters, cancellationToken); // what is ordered has a value
    }

    private decimal Scaled(decimal stored) => Figures.Trim(stored / sql.Value!.Scale); // only a number is summed, and it has a scale

    private RegisterValue Value(long stored) => question.Value!.Type.Kind switch // only asked of values
    {
        ValueKind.Date => new RegisterValue.Day(DateOnly.FromDayNumber((int)stored)),
        ValueKind.Moment => new RegisterValue.Moment(new DateTime(stored * TimeSpan.TicksPerSecond)),
        ValueKind.Number or ValueKind.Text or ValueKind.Intervals or ValueKind.YesNo => new RegisterValue.Number(Scaled(stored)),
    };

    private async Task<IReadOnlyList<Exclusion>> ExcludedAsync(AggregateRow row, CancellationToken cancellationToken)
    {
        var reasons = await work.QueryAsync<ReasonRow>(
            $"SELECT e.set_aside AS reason, COUNT(*) AS entries {sql.Entries.From} AND e.set_aside <> '' AND {sql.Meant} GROUP BY e.set_aside", sql.Parameters, cancellationToken);
        var excluded = reasons.ToDictionary(one => one.Reason, one => one.Entries);
        var passed = sql.Filter is null ? row.Seen - reasons.Sum(one => one.Entries) : row.Passed;
        Add(Exclusions.OpenFilter, row.Open);
        Add(question.Value is null ? string.Empty : Exclusions.NoValue(question.Value), question.Value is null ? 0 : Math.Max(0, passed - row.Counted));
        return Tally.Listed(excluded);

        void Add(string reason, long entries) => excluded[reason] = excluded.GetValueOrDefault(reason) + entries;
    }

    private sealed record AggregateRow
    {
        public long Seen { get; init; }

        public long Counted { get; init; }

        /// <summary>Whether they are meant cannot be told.</summary>
        public long Open { get; init; }

        /// <summary>Known to be meant and not set aside, with a value or without.</summary>
        public long Passed { get; init; }

        public long? High { get; init; }

        public long? Low { get; init; }
    }

    private sealed record ReasonRow
    {
        public string Reason { get; init; } = string.Empty;

        public long Entries { get; init; }
    }
}

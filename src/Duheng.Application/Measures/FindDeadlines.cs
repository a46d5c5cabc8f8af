using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Packs;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Measures;
using Duheng.Domain.Registers;
using Duheng.Storage;

namespace Duheng.Application.Measures;

/// <summary>
/// What the approved targets of a unit promise about the hours of each entry of a register (时限): 2 小时 of 故障响应时间 ≤ 2 小时, where that is measured by
/// 小时(报修时间, 首次响应时间). A measure that counts, or that looks at some entries only, promises nothing about the one at hand.
/// </summary>
public sealed class FindDeadlines(Database database, PackCatalog packs) : IUseCase
{
    /// <summary>The function that counts by the clock; working time would need the calendar of days to come.</summary>
    private const string ByTheClock = "小时";

    /// <summary>Of minutes, hours or days: nobody who sees a ticket has more time.</summary>
    private const decimal Most = 1000m;

    /// <param name="organisationId">Null for one's own.</param>
    /// <returns>Of the newest year that has any, the shortest first.</returns>
    public async Task<Result<IReadOnlyList<Deadline>>> ExecuteAsync(Actor actor, string register, long? organisationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);

        await using var work = await database.ReadAsync(cancellationToken);
        if ((await RegisterPlace.FindAsync(work, packs, actor, register, organisationId, cancellationToken)).Failed(out var failure, out var place))
        {
            return failure;
        }

        var promises = await work.QueryAsync<PromiseRow>(
            """
            SELECT y.year, i.name, i.operator, i.target, i.unit, i.measure FROM target_indicators i
            JOIN target_versions v ON v.id = i.target_version_id JOIN project_years y ON y.id = v.project_year_id JOIN projects p ON p.id = y.project_id
            WHERE p.organisation_id = @Id AND v.state = 'approved' AND i.measure <> '' AND i.operator IN ('≤', '<') ORDER BY y.year DESC, i.id
            """,
            new { place.Organisation.Id },
            cancellationToken);
        var found = promises.Select(promise => Read(promise, place.Type)).OfType<Deadline>().ToList();
        return found.Where(deadline => deadline.Year == found[0].Year).DistinctBy(deadline => (deadline.Indicator, deadline.Within, deadline.Until.Key)).OrderBy(deadline => deadline.Within).ToList();
    }

    private Deadline? Read(PromiseRow promise, RegisterType type) =>
        Column(MeasureLanguage.Measure(promise.Measure, [.. packs.Registers]).Node, type) is { } column
        && Hours(column, type) is { } until
        && Within(promise) is { } within
            ? new Deadline(promise.Name, promise.Operator + promise.Target + promise.Unit, promise.Year, until, within)
            : null;

    /// <summary>The computed column that is measured over all entries of a register.</summary>
    private static RegisterColumn? Column(MeasureNode? node, RegisterType type) =>
        node is MeasureNode.Aggregate
        {
            Function: AggregateFunction.Average or AggregateFunction.Median or AggregateFunction.Percentile or AggregateFunction.Largest,
            Set: { Filter: null } set,
            Value: RowNode.Cell { Column: { Computed: not null } column },
        } && set.Register.Key == type.Key ? column : null;

    /// <returns>The end of the time that the column holds, where it begins when the entry occurs.</returns>
    private static RegisterColumn? Hours(RegisterColumn column, RegisterType type) =>
        MeasureLanguage.Row(column.Computed!, type).Node is RowNode.Call { Function.Name: ByTheClock, Less: null } call
        && call.Arguments.ToList() is [RowNode.Cell from, RowNode.Cell until] && from.Column.Key == type.OccursOn
            ? until.Column
            : null;

    private static TimeSpan? Within(PromiseRow promise) => promise.Unit switch
    {
        "分钟" => Within(promise.Target, TimeSpan.TicksPerMinute),
        "小时" => Within(promise.Target, TimeSpan.TicksPerHour),
        "天" or "日" => Within(promise.Target, TimeSpan.TicksPerDay),
        _ => null,
    };

    private static TimeSpan? Within(string target, long ticks) =>
        decimal.TryParse(target, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0m and < Most ? TimeSpan.FromTicks((long)(number * ticks)) : null;

    private sealed record PromiseRow
    {
        public int Year { get; init; }

        public string Name { get; init; } = string.Empty;

        public string Operator { get; init; } = string.Empty;

        public string Target { get; init; } = string.Empty;

        public string Unit { get; init; } = string.Empty;

        public string Measure { get; init; } = string.Empty;
    }
}

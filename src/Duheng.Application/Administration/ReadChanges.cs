using Dapper;
using Duheng.Application.Common;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;

namespace Duheng.Application.Administration;

/// <summary>The log of all changes (变更记录), for the administrator of the log and for auditors.</summary>
public sealed class ReadChanges(Database database) : IUseCase
{
    public async Task<Result<ChangePage>> ExecuteAsync(Actor actor, ChangeFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);

        if (!actor.Can(Capability.ReadLog))
        {
            return Refusals.NotYours;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var (where, parameters) = Where(filter);
        var total = await work.ValueAsync<long>($"SELECT count(*) FROM changes WHERE {where}", parameters, cancellationToken);
        parameters.AddDynamicParams(new { limit = filter.Rows, offset = filter.Before is null ? (long)(Math.Max(filter.Page, 1) - 1) * filter.Rows : 0L, filter.Before });
        var older = filter.Before is null ? string.Empty : " AND id < @Before";
        var rows = await work.QueryAsync<History.ChangeRow>($"SELECT * FROM changes WHERE {where}{older} ORDER BY id DESC LIMIT @limit OFFSET @offset", parameters, cancellationToken);
        return new ChangePage(rows, total);
    }

    private static (string Where, DynamicParameters Parameters) Where(ChangeFilter filter)
    {
        var text = string.Concat((filter.Text ?? string.Empty).Trim().Select(letter => letter is '%' or '_' or '!' ? $"!{letter}" : letter.ToString()));
        var parameters = new DynamicParameters(new { text = $"%{text}%", filter.Subject, from = Midnight(filter.From), to = Midnight(filter.To?.AddDays(1)) });
        var parts = new List<string> { "1 = 1" };
        Add(text.Length > 0, "(person LIKE @text ESCAPE '!' OR action LIKE @text ESCAPE '!')");
        Add(filter.Subject is not null, "subject = @Subject");
        Add(filter.From is not null, "at >= @from");
        Add(filter.To is not null, "at < @to");
        return (string.Join(" AND ", parts), parameters);

        void Add(bool wanted, string condition)
        {
            if (wanted)
            {
                parts.Add(condition);
            }
        }
    }

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } one ? ChinaClock.Begins(one).ToUniversalTime() : null;
}

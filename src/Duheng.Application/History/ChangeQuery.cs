using Dapper;
using Duheng.Application.Projects;
using Duheng.Application.Years;
using Duheng.Storage;

namespace Duheng.Application.History;

/// <summary>Reads a page of the log, the newest first. Who may is asked before.</summary>
internal static class ChangeQuery
{
    /// <param name="projectYearId">Only of this project's year; null for all.</param>
    public static async Task<ChangePage> ReadAsync(Work work, ChangeFilter filter, long? projectYearId, CancellationToken cancellationToken)
    {
        var (where, parameters) = Where(filter, projectYearId);
        var total = await work.ValueAsync<long>($"SELECT count(*) FROM changes WHERE {where}", parameters, cancellationToken);
        var isBackwards = filter.After is null && filter.Before is not null;
        var isKeyed = filter.After is not null || isBackwards;
        parameters.AddDynamicParams(new { limit = filter.Rows, offset = isKeyed ? 0L : (long)(Math.Max(filter.Page, 1) - 1) * filter.Rows, key = filter.After ?? filter.Before });
        var beyond = !isKeyed ? string.Empty : isBackwards ? " AND id > @key" : " AND id < @key";
        var rows = await work.QueryAsync<ChangeRow>(
            $"SELECT * FROM changes WHERE {where}{beyond} ORDER BY id {(isBackwards ? "ASC" : "DESC")} LIMIT @limit OFFSET @offset", parameters, cancellationToken);
        return new ChangePage(isBackwards ? [.. rows.Reverse()] : rows, total);
    }

    private static (string Where, DynamicParameters Parameters) Where(ChangeFilter filter, long? projectYearId)
    {
        var text = (filter.Text ?? string.Empty).Trim();
        var parameters = new DynamicParameters(new
        {
            text = $"%{SqlText.Literally(text)}%",
            filter.Subject,
            filter.PersonId,
            projectYearId,
            from = Midnight(filter.From),
            to = Midnight(filter.To?.AddDays(1)),
        });
        (bool IsWanted, string Condition)[] conditions =
        [
            (true, "1 = 1"),
            (projectYearId is not null, "project_year_id = @projectYearId"),
            (text.Length > 0, "(person LIKE @text ESCAPE '!' OR action LIKE @text ESCAPE '!')"),
            (filter.Subject is not null, "subject = @Subject"),
            (filter.PersonId is not null, "person_id = @PersonId"),
            (filter.From is not null, "at >= @from"),
            (filter.To is not null, "at < @to"),
        ];
        return (string.Join(" AND ", conditions.Where(one => one.IsWanted).Select(one => one.Condition)), parameters);
    }

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } one ? ChinaClock.Begins(one).ToUniversalTime() : null;
}

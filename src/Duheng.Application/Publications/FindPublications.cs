using System.Runtime.CompilerServices;
using Dapper;
using Duheng.Application.Common;
using Duheng.Storage;

namespace Duheng.Application.Publications;

/// <summary>What is published, for everybody: nobody is asked who they are.</summary>
public sealed class FindPublications(Database database) : IUseCase
{
    private const char Escape = '!';
    private const int MostWords = 5;

    private const string Columns =
        """
        p.id, p.project_year_id, p.code, p.project, p.unit, p.department, p.year, p.low_centi, p.high_centi, p.grade, p.content_hash, p.published_at,
        n.code AS replaced_by, p.why_replaced
        """;

    private const string Tables = "publications p LEFT JOIN publications n ON n.id = p.replaced_by";

    /// <summary>Ids are given in the order of publishing.</summary>
    private static readonly Keyset LatestFirst = new(("p.year", true), ("p.id", true));

    /// <summary>What the list is sorted by, of one row: sent back as <see cref="PublicationFilter.After"/>.</summary>
    public static IReadOnlyList<object> KeysOf(PublicationRow row)
    {
        ArgumentNullException.ThrowIfNull(row);

        return [(long)row.Year, row.Id];
    }

    public async Task<PublicationPage> ListAsync(PublicationFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);

        await using var work = await database.ReadAsync(cancellationToken);
        var (where, parameters) = Where(filter);
        parameters.AddDynamicParams(new { limit = filter.Rows, offset = filter.After is null ? (long)(Math.Max(filter.Page, 1) - 1) * filter.Rows : 0L });
        var total = await work.ValueAsync<long>($"SELECT count(*) FROM {Tables} WHERE {where}", parameters, cancellationToken);
        return new PublicationPage(
            await work.QueryAsync<PublicationRow>($"SELECT {Columns} FROM {Tables} WHERE {where}{LatestFirst.After(filter.After, parameters)} ORDER BY {LatestFirst.OrderBy} LIMIT @limit OFFSET @offset", parameters, cancellationToken),
            total,
            await work.QueryAsync<int>("SELECT DISTINCT year FROM publications WHERE replaced_by IS NULL ORDER BY year DESC", null, cancellationToken));
    }

    /// <param name="code">As somebody typed it.</param>
    public async Task<Publication?> FindAsync(string? code, CancellationToken cancellationToken)
    {
        if (PublicationCode.Read(code) is not { } read)
        {
            return null;
        }

        await using var work = await database.ReadAsync(cancellationToken);
        var row = await work.FindAsync<PublicationRow>($"SELECT {Columns} FROM {Tables} WHERE p.code = @read", new { read }, cancellationToken);
        return row is null ? null : await WithContentAsync(work, row, cancellationToken);
    }

    /// <summary>All publications of a project's year, the one in force first.</summary>
    public async Task<IReadOnlyList<PublicationRow>> OfProjectAsync(long projectYearId, CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        return await work.QueryAsync<PublicationRow>($"SELECT {Columns} FROM {Tables} WHERE p.project_year_id = @projectYearId ORDER BY p.id DESC", new { projectYearId }, cancellationToken);
    }

    /// <summary>All that is in force, one after the other, so that open data of any size need no memory.</summary>
    public async IAsyncEnumerable<Publication> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var work = await database.ReadAsync(cancellationToken);
        var last = 0L;
        while (true)
        {
            var page = await work.QueryAsync<PublicationRow>(
                $"SELECT {Columns} FROM {Tables} WHERE p.replaced_by IS NULL AND p.id > @last ORDER BY p.id LIMIT {Domain.Quantities.Figures.Plain(PublicationFilter.PageRows)}", new { last }, cancellationToken);
            foreach (var row in page)
            {
                yield return await WithContentAsync(work, row, cancellationToken);
                last = row.Id;
            }

            if (page.Count < PublicationFilter.PageRows)
            {
                yield break;
            }
        }
    }

    private static async Task<Publication> WithContentAsync(Work work, PublicationRow row, CancellationToken cancellationToken)
    {
        var json = await work.ValueAsync<string>("SELECT content FROM publications WHERE id = @Id", new { row.Id }, cancellationToken);
        return new Publication(row, PublicJson.Read(json), json);
    }

    private static (string Where, DynamicParameters Parameters) Where(PublicationFilter filter)
    {
        var parameters = new DynamicParameters(new { filter.Year, filter.Grade });
        var parts = new List<string> { "p.replaced_by IS NULL" };
        if (filter.Year is not null)
        {
            parts.Add("p.year = @Year");
        }

        if (filter.Grade is not null)
        {
            parts.Add("p.grade = @Grade");
        }

        foreach (var word in (filter.Text ?? string.Empty).Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            var name = $"word{Domain.Quantities.Figures.Plain(parts.Count)}";
            parameters.Add(name, $"%{string.Concat(word.Select(letter => letter is '%' or '_' or Escape ? $"{Escape}{letter}" : letter.ToString()))}%");
            parts.Add($"(p.project LIKE @{name} ESCAPE '!' OR p.unit LIKE @{name} ESCAPE '!' OR coalesce(p.department, '') LIKE @{name} ESCAPE '!')");
        }

        return (string.Join(" AND ", parts), parameters);
    }
}

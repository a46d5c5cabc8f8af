using System.Globalization;
using System.Text.RegularExpressions;
using Duheng.Domain.Quantities;
using Duheng.Storage;

namespace Duheng.Application.History;

/// <summary>What the records are called that entries of the log name by their ids.</summary>
public sealed partial class ChangeSubjects
{
    public static readonly ChangeSubjects None = new();

    private const string Projects = "project_years";

    /// <summary>Tables and columns of ours, never something typed.</summary>
    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["person"] = "SELECT id, name FROM people t",
        ["organisation"] = "SELECT id, name FROM organisations t",
        ["survey"] = "SELECT id, title AS name FROM surveys t",
        ["querySource"] = "SELECT id, name FROM query_sources t",
        ["registerFile"] = "SELECT id, name FROM register_files t",
        ["watchPoint"] = "SELECT id, name FROM watch_points t",
        ["watchWindow"] = "SELECT t.id, w.name FROM watch_windows t JOIN watch_points w ON w.id = t.point_id",
        ["entry"] = "SELECT t.id, o.name FROM register_entries t JOIN organisations o ON o.id = t.organisation_id",
        [Projects] = "SELECT t.id, p.name FROM project_years t JOIN projects p ON p.id = t.project_id",
    };

    private readonly Dictionary<(string Kind, long Id), string> names = [];

    /// <summary>Looks up what some entries name.</summary>
    public static async Task<ChangeSubjects> FindAsync(Work work, IReadOnlyCollection<ChangeRow> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(rows);

        var found = new ChangeSubjects();
        var asked = rows.Select(row => (Kind: row.Subject, Id: row.SubjectId))
            .Concat(rows.Where(row => row.ProjectYearId is not null).Select(row => (Kind: Projects, Id: row.ProjectYearId!.Value))) // filtered just before
            .Concat(rows.SelectMany(row => Organisations(row.Before).Concat(Organisations(row.After))).Select(id => (Kind: "organisation", Id: id)));
        foreach (var group in asked.Distinct().GroupBy(one => one.Kind, one => one.Id).Where(group => Tables.ContainsKey(group.Key)))
        {
            var ids = string.Join(", ", group.Select(id => Figures.Plain(id)));
            foreach (var named in await work.QueryAsync<Named>($"{Tables[group.Key]} WHERE t.id IN ({ids})", null, cancellationToken))
            {
                found.names[(group.Key, named.Id)] = named.Name;
            }
        }

        return found;
    }

    public string? Organisation(long id) => names.GetValueOrDefault(("organisation", id));

    /// <summary>Whose or which the record of an entry is: of a project its name, of an account the person's.</summary>
    public string Of(ChangeRow row)
    {
        ArgumentNullException.ThrowIfNull(row);

        var own = names.GetValueOrDefault((row.Subject, row.SubjectId));
        var project = row.ProjectYearId is { } id ? names.GetValueOrDefault((Projects, id)) : null;
        return row.Subject == "year" ? Figures.Plain(row.SubjectId) : project ?? own ?? string.Empty;
    }

    private static IEnumerable<long> Organisations(string? json) =>
        json is null ? [] : OrganisationField().Matches(json).Select(match => long.Parse(match.Groups["id"].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex("\"organisation(Id)?\":(?<id>[0-9]{1,18})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OrganisationField();

    private sealed record Named
    {
        public long Id { get; init; }

        public string Name { get; init; } = string.Empty;
    }
}

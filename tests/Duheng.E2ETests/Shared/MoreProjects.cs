using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Duheng.E2ETests.Shared;

/// <summary>As many projects as a real office has: copies of one of the demo, with its targets and its self-evaluation.</summary>
internal static class MoreProjects
{
    private static readonly Dictionary<string, string> Parents = new(StringComparer.Ordinal)
    {
        ["project_years"] = "project_id",
        ["target_versions"] = "project_year_id",
        ["target_indicators"] = "target_version_id",
        ["ledger_entries"] = "project_year_id",
        ["evaluations"] = "project_year_id",
        ["evaluation_lines"] = "evaluation_id",
    };

    /// <param name="state">Of the self-evaluation of each copy.</param>
    public static void Copy(SqliteConnection connection, string project, int times, string state)
    {
        for (var number = 1; number <= times; number++)
        {
            var text = number.ToString("00", CultureInfo.InvariantCulture);
            var source = Number(connection, $"SELECT id FROM projects WHERE name = '{project}'");
            var copy = Row(connection, "projects", source, new() { ["code"] = $"14990202T2021{text}9001", ["name"] = $"{project}（第{text}分区）" });
            var year = Child(connection, "project_years", source, copy, new() { ["evaluation"] = state });
            var versions = Child(connection, "target_versions", year.From, year.To);
            var indicators = Children(connection, "target_indicators", versions.From, versions.To);
            Children(connection, "ledger_entries", year.From, year.To);
            var evaluation = Child(connection, "evaluations", year.From, year.To, new() { ["target_version_id"] = Text(versions.To) });
            foreach (var (from, to) in indicators)
            {
                var line = Number(connection, $"SELECT id FROM evaluation_lines WHERE evaluation_id = {Text(evaluation.From)} AND indicator_id = {Text(from)}");
                Row(connection, "evaluation_lines", line, new() { ["evaluation_id"] = Text(evaluation.To), ["indicator_id"] = Text(to) });
            }
        }
    }

    private static (long From, long To) Child(SqliteConnection connection, string table, long parent, long copy, Dictionary<string, string>? changes = null) =>
        Children(connection, table, parent, copy, changes)[^1];

    private static List<(long From, long To)> Children(SqliteConnection connection, string table, long parent, long copy, Dictionary<string, string>? changes = null)
    {
        var ids = new List<long>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = $"SELECT id FROM {table} WHERE {Parents[table]} = {Text(parent)} ORDER BY id";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                ids.Add(rows.GetInt64(0));
            }
        }

        return [.. ids.Select(id => (id, Row(connection, table, id, new(changes ?? []) { [Parents[table]] = Text(copy) })))];
    }

    private static long Row(SqliteConnection connection, string table, long id, Dictionary<string, string> changes)
    {
        var columns = new List<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = $"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'id'";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                columns.Add(rows.GetString(0));
            }
        }

        var values = columns.Select(column => changes.TryGetValue(column, out var value) ? $"'{value}'" : column);
        return Number(connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM {table} WHERE id = {Text(id)}; SELECT last_insert_rowid()");
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}

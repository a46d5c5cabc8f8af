using Duheng.Application.Data;
using Duheng.Storage;

namespace Duheng.Application.Targets;

/// <summary>All indicators to pick: what ships (library/*.yaml), with the platform's own rows over it.</summary>
public static class IndicatorLibrary
{
    private static readonly Lazy<IReadOnlyList<LibraryIndicator>> Embedded = new(() => [.. DataFolder.Read("library").SelectMany(one => Read(one.File, one.Content))]);

    public static IReadOnlyList<LibraryIndicator> Shipped => Embedded.Value;

    public static async Task<IReadOnlyList<LibraryIndicator>> ReadAsync(Work work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);

        var own = await OwnAsync(work, cancellationToken);
        var replaced = own.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        return [.. Shipped.Where(row => !replaced.Contains(row.Code)), .. own.Where(row => !row.Closed)];
    }

    /// <summary>The platform's own rows, those that are closed too.</summary>
    internal static Task<IReadOnlyList<LibraryIndicator>> OwnAsync(Work work, CancellationToken cancellationToken) => work.QueryAsync<LibraryIndicator>(
        "SELECT code, level1, level2, name, operator, target, unit, basis, evidence, trade, closed, version FROM library_indicators ORDER BY code", null, cancellationToken);

    internal static IReadOnlyList<LibraryIndicator> Read(string file, string content)
    {
        var root = YamlFile.Read(file, content);
        var trade = root.Text("trade");
        var rows = new List<LibraryIndicator>();
        foreach (var map in root.Maps("indicators"))
        {
            var row = new LibraryIndicator
            {
                Code = map.Text("code"),
                Level1 = map.Text("level1"),
                Level2 = map.Text("level2"),
                Name = map.Text("name"),
                Operator = map.Text("operator"),
                Target = map.OptionalText("target") ?? string.Empty,
                Unit = map.OptionalText("unit") ?? string.Empty,
                Basis = map.OptionalText("basis") ?? string.Empty,
                Evidence = map.OptionalText("evidence") ?? string.Empty,
                Trade = trade,
            };
            if (!TargetRow.Operators.Contains(row.Operator, StringComparer.Ordinal))
            {
                throw map.Wrong("operator", $"“operator”应是 {string.Join("、", TargetRow.Operators)} 之一，现在是“{row.Operator}”。");
            }

            map.RefuseUnknownKeys();
            rows.Add(row);
        }

        root.RefuseUnknownKeys();
        return rows;
    }
}

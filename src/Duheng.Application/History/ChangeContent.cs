using System.Text.Json;
using Duheng.Domain.Quantities;

namespace Duheng.Application.History;

/// <summary>What an entry of the log holds before and after, taken apart into single fields.</summary>
/// <param name="kind">Of the record: evaluation.</param>
/// <param name="columns">The name of a column of a register by its key; null when there is none.</param>
/// <param name="values">What to write for a field in place of its value: the name of an organisation for its id; null to write it as it is.</param>
internal sealed class ChangeContent(string kind, Func<string, string?> columns, Func<string, JsonElement, string?> values)
{
    /// <summary>Before the key of a column of a register.</summary>
    public const string Column = "column.";

    /// <summary>What says which part of the record was changed, and is no change itself.</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "indicator", "month", "row", "rowNumber", "document", "answer" };

    /// <summary>By the first of these that it has, a row of a table is known again.</summary>
    private static readonly string[] RowIds = ["name", "source", "row"];

    private readonly List<Leaf> leaves = [];

    /// <summary>Fields that nobody named.</summary>
    public List<string> Unnamed { get; } = [];

    /// <summary>The row, the month and the document that the entry is about.</summary>
    public Dictionary<string, JsonElement> Part { get; } = new(StringComparer.Ordinal);

    /// <summary>Only what differs, in the order in which it was written.</summary>
    public static IReadOnlyList<ChangedField> Differences(ChangeContent before, ChangeContent after)
    {
        var keys = before.leaves.Concat(after.leaves).Select(leaf => leaf.Key).Distinct(StringComparer.Ordinal);
        return
        [
            .. keys.Select(key => (Before: before.leaves.Find(leaf => leaf.Key == key), After: after.leaves.Find(leaf => leaf.Key == key)))
                .Where(pair => (pair.Before?.Value ?? string.Empty) != (pair.After?.Value ?? string.Empty))
                .Select(pair => new ChangedField((pair.After ?? pair.Before)!.Name, pair.Before?.Value, pair.After?.Value)), // one of them has the key
        ];
    }

    public void Read(string? json)
    {
        if (json is null)
        {
            return;
        }

        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        if (root.ValueKind == JsonValueKind.Array)
        {
            List(root, "rows");
            return;
        }

        foreach (var (field, value) in root.EnumerateObject().Select(one => (Of(one.Name), one.Value)))
        {
            if (Parts.Contains(field))
            {
                NameOf(field);
                Part[field] = value;
            }
            else if (field is "values" or "after")
            {
                Entry(value);
            }
            else
            {
                Take(field, value, string.Empty);
            }
        }
    }

    /// <summary>Reviews once wrote what they found under another word than what had stood there.</summary>
    private string Of(string field) => kind == "review" && field == "complete" ? "actual" : field;

    private void Take(string field, JsonElement value, string of)
    {
        var name = NameOf(field);
        if (name.Length == 0)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && (value[0].ValueKind == JsonValueKind.Object || field == "rows"))
        {
            List(value, field);
        }
        else
        {
            Add($"{of}.{field}", of.Length == 0 ? name : $"{of} {name}", values(field, value) ?? ChangeValues.Of(field, value));
        }
    }

    /// <summary>Rows of a table, each by its name or number, so that the same row meets itself.</summary>
    private void List(JsonElement rows, string field)
    {
        foreach (var (row, index) in rows.EnumerateArray().Select((row, index) => (row, index)))
        {
            if (row.ValueKind != JsonValueKind.Object)
            {
                var text = row.GetString() ?? string.Empty;
                var number = text.Split(' ', 2) is [var first, var rest] && first.All(char.IsAsciiDigit) ? (Number: first, Text: rest) : (Number: Figures.Plain(index + 1), Text: text);
                Add($"{field}.{number.Number}", $"第 {number.Number} 行", ChangeValues.Of(field, JsonSerializer.SerializeToElement(number.Text)));
                continue;
            }

            var id = RowIds.FirstOrDefault(one => row.TryGetProperty(one, out _));
            var of = id switch
            {
                null => $"第 {Figures.Plain(index + 1)} 项",
                "row" => $"第 {ChangeValues.Of("number", row.GetProperty(id))} 行",
                _ => ChangeValues.Of(id, row.GetProperty(id)) ?? string.Empty,
            };
            foreach (var one in row.EnumerateObject().Where(one => one.Name != id && one.Name != "row"))
            {
                Take(one.Name, one.Value, of);
            }
        }
    }

    /// <summary>An entry of a register, by its columns.</summary>
    private void Entry(JsonElement cells)
    {
        if (cells.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var cell in cells.EnumerateObject())
        {
            Add(Column + cell.Name, columns(cell.Name) ?? "已停用的列", values(Column + cell.Name, cell.Value) ?? ChangeValues.Of("cell", cell.Value));
        }
    }

    private void Add(string key, string name, string? value) => leaves.Add(new Leaf(key, name, value ?? string.Empty));

    private string NameOf(string field)
    {
        if (ChangeNames.Field(kind, field) is { } name)
        {
            return name;
        }

        Unnamed.Add($"{kind}.{field}");
        return "其他内容";
    }

    private sealed record Leaf(string Key, string Name, string Value);
}

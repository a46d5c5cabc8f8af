using System.Text.Encodings.Web;
using System.Text.Json;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>An entry as plain texts by the keys of its columns: what forms send, what versions and the log keep.</summary>
public static class EntryText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads typed cells; computed columns are passed over, since nobody fills them in.</summary>
    /// <param name="typed">By key, name or alias of the column.</param>
    public static (IReadOnlyDictionary<string, RegisterValue> Values, IReadOnlyList<EntryFault> Faults) Read(RegisterType type, IEnumerable<KeyValuePair<string, string>> typed)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(typed);

        var (values, faults) = (new Dictionary<string, RegisterValue>(StringComparer.Ordinal), new List<EntryFault>());
        foreach (var (word, text) in typed)
        {
            if (type.Column(word) is not { } column)
            {
                faults.Add(new EntryFault(word, $"“{type.Name}”没有这一列；有的是：{string.Join("、", type.Filled.Select(one => one.Name))}。"));
            }
            else if (column.Computed is null)
            {
                var read = ColumnText.Read(column, text);
                if (read.Problem is { } problem)
                {
                    faults.Add(new EntryFault(column.Name, problem));
                }
                else if (read.Value is { } value)
                {
                    values[column.Key] = value;
                }
            }
        }

        return (values, faults);
    }

    public static IReadOnlyDictionary<string, string> Print(IReadOnlyDictionary<string, RegisterValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        return values.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary(one => one.Key, one => ColumnText.Print(one.Value), StringComparer.Ordinal);
    }

    public static string Json(IReadOnlyDictionary<string, RegisterValue> values) => JsonSerializer.Serialize(Print(values), Plain);

    public static IReadOnlyDictionary<string, string> FromJson(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
}

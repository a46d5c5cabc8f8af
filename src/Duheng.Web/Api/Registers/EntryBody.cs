using System.Text.Json;

namespace Duheng.Web.Api.Registers;

/// <summary>An entry as programs send it.</summary>
/// <param name="Values">By key or name of the column: a text, a number, true or false; what is left out or null is blank.</param>
/// <param name="Organisation">The unit whose register it is; left out for one's own.</param>
/// <param name="Project">The project that it belongs to; left out for the unit as a whole.</param>
/// <param name="Reason">Why it is corrected.</param>
public sealed record EntryBody(IReadOnlyDictionary<string, JsonElement>? Values, long? Organisation, long? Project, string? Reason)
{
    internal Application.Registers.EntryEdit ToEdit() => new(Texts(Values), Project);

    /// <summary>Whatever a program sends, as what a person would have typed.</summary>
    internal static IReadOnlyDictionary<string, string> Texts(IReadOnlyDictionary<string, JsonElement>? values) => (values ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
        .Where(one => one.Value.ValueKind != JsonValueKind.Null)
        .ToDictionary(
            one => one.Key,
            one => one.Value.ValueKind switch
            {
                JsonValueKind.String => one.Value.GetString() ?? string.Empty,
                JsonValueKind.True => "是",
                JsonValueKind.False => "否",
                _ => one.Value.GetRawText(),
            },
            StringComparer.Ordinal);
}

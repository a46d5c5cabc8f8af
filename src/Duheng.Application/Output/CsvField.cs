using System.Globalization;

namespace Duheng.Application.Output;

/// <summary>One field of a csv file.</summary>
internal static class CsvField
{
    /// <summary>Quoted where needed; a text that a spreadsheet would run as a formula gets a leading quote mark.</summary>
    public static string Of(string? field)
    {
        var text = field ?? string.Empty;
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' && !decimal.TryParse(text, CultureInfo.InvariantCulture, out _))
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny("\",\n\r") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}

namespace Duheng.Domain.Auditing.Rules.Sta;

/// <summary>Names of files in a message: the first few, and … for the rest.</summary>
internal static class FileNames
{
    private const int Most = 5;

    public static string List(IEnumerable<string> files, string comma)
    {
        var names = files.Distinct(StringComparer.Ordinal).ToList();
        return string.Join(comma, names.Count > Most ? names.Take(Most).Append("…") : names);
    }
}

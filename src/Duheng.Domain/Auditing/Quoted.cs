namespace Duheng.Domain.Auditing;

/// <summary>Several names in one sentence, each in quotation marks of the sentence's language.</summary>
internal static class Quoted
{
    private const string Between = "”、“";

    /// <summary>甲”、“乙, to stand between “ and ”.</summary>
    public static string Join(IEnumerable<string> names) => string.Join(Between, names);

    /// <summary>The same list for an English sentence, its marks included.</summary>
    public static string InEnglish(string joined) => $"\"{joined.Replace(Between, "\", \"", StringComparison.Ordinal)}\"";
}

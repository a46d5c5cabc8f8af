namespace Duheng.Application.Common;

/// <summary>Texts that are joined into one message: each ends before the next begins.</summary>
public static class Sentence
{
    private const string Ends = "。！？；：…";

    /// <summary>With a full stop, unless it ends already; nothing stays nothing.</summary>
    public static string Ended(string? text)
    {
        var trimmed = text?.TrimEnd() ?? string.Empty;
        return trimmed.Length == 0 || Ends.Contains(trimmed[^1], StringComparison.Ordinal) ? trimmed : trimmed + "。";
    }
}

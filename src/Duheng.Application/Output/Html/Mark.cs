namespace Duheng.Application.Output.Html;

/// <summary>A finding at one of its places.</summary>
/// <param name="IsMain">Whether it is the place that the finding points at first; only there stands its seal.</param>
internal sealed record Mark(NumberedFinding Finding, bool IsMain)
{
    /// <summary>The class and the numbers that the script reads: <c>class="m m-e" data-f="3 7"</c>.</summary>
    public static Raw Attributes(IReadOnlyList<Mark> marks, string classes = "") => marks.Count == 0
        ? classes.Length == 0 ? Raw.None : new Raw($" class=\"{classes}\"")
        : new Raw($" class=\"{string.Join(' ', new[] { classes, "m", "m-" + Seal.Letter(marks.Max(mark => mark.Finding.Severity)) }.Where(one => one.Length > 0))}\" data-f=\"{string.Join(' ', marks.Select(mark => FormattableString.Invariant($"{mark.Finding.Number}")).Distinct(StringComparer.Ordinal))}\"");
}

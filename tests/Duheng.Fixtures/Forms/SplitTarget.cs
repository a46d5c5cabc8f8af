using System.Text.RegularExpressions;

namespace Duheng.Fixtures.Forms;

/// <summary>A target in three cells: ≥24次 is ≥ | 24 | 次, and words are 定性 | 提升 | (blank).</summary>
internal sealed partial record SplitTarget(string Sign, string Amount, string Measure)
{
    public static SplitTarget Of(string target) => Signed().Match(target) is { Success: true } match
        ? new(match.Groups["sign"].Value, match.Groups["amount"].Value, match.Groups["measure"].Value)
        : Bare().Match(target) is { Success: true } bare
            ? new("", bare.Groups["amount"].Value, bare.Groups["measure"].Value)
            : new("定性", target, "");

    [GeneratedRegex("^(?<sign>[≥≤=])(?<amount>[\\d.]+)(?<measure>\\D*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signed();

    [GeneratedRegex("^(?<amount>[\\d.]+)(?<measure>\\D*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();
}

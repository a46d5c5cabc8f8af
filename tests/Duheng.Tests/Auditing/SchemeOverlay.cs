using System.Text.RegularExpressions;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;

namespace Duheng.Tests.Auditing;

/// <summary>The scheme of the Shanxi form with some of its keys written anew, for rules that speak only of what a scheme says.</summary>
internal static partial class SchemeOverlay
{
    private const string Shipped = "shanxi-2021.yaml";

    public static CheckOptions Options(string? lines)
    {
        if (lines is null)
        {
            return CheckOptions.Usual;
        }

        var keys = TopKey().Matches(lines).Select(match => match.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        var kept = TopBlock().Matches(File.ReadAllText(Repo.At("schemes", Shipped)).ReplaceLineEndings("\n"))
            .Where(block => !keys.Contains(block.Groups["key"].Value))
            .Select(block => block.Value);
        var scheme = SchemeFile.Read(Shipped, string.Concat(kept) + lines);
        return new CheckOptions(new SchemeChoice(scheme, new Wording("案例方案", "the scheme of the case")), RuleSelection.All);
    }

    [GeneratedRegex("^(?<key>\\w+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopKey();

    [GeneratedRegex("^(?<key>\\w+):.*\n(?:[ -].*\n)*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopBlock();
}

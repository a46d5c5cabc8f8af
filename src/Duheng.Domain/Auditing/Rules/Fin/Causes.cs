using System.Text.RegularExpressions;

namespace Duheng.Domain.Auditing.Rules.Fin;

/// <summary>Whether words give a cause (因、由于、受…影响).</summary>
internal static partial class Causes
{
    public static bool In(string text) => Cause().IsMatch(text);

    [GeneratedRegex("因(?![此而素果])|由于|鉴于|受[^,;。]{1,12}影响|主要是|原因", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cause();
}

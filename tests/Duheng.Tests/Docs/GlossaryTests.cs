using System.Text.RegularExpressions;

namespace Duheng.Tests.Docs;

/// <summary>docs/glossary.md names what exists; what is planned is marked ○ there.</summary>
public sealed partial class GlossaryTests
{
    [Fact]
    public void Every_identifier_that_is_not_marked_as_planned_is_in_the_code()
    {
        var words = Directory.EnumerateFiles(Repo.At("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        var named = File.ReadLines(Repo.At("docs", "glossary.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.Contains('○'))
            .SelectMany(line => Identifier().Matches(line.Split('|')[2]).Select(match => match.Groups["name"].Value));

        Assert.Empty(named.Except(words, StringComparer.Ordinal));
    }

    [GeneratedRegex("[A-Z]\\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();
}

using System.Text.RegularExpressions;
using Duheng.Application.Data;
using Duheng.Domain.Scoring;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Scoring;

/// <summary>The worked example on each scheme's page holds, now and forever.</summary>
public sealed partial class ScoringPageTests
{
    public static TheoryData<string> SchemeIds => [.. Knowledge.Shipped.Schemes.All.Select(scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(SchemeIds))]
    public void Worked_example_holds(string id)
    {
        var page = File.ReadAllText(Repo.At("docs", "scoring", $"{id}.md")).ReplaceLineEndings("\n");
        var example = RulePage.Parse<WorkedExample>(YamlBlock().Match(page).Groups["example"].Value);

        var sheet = Pipeline.Check(example.ToText()).Sheet!;

        Assert.StartsWith($"# {id} {sheet.Scheme.Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(id, sheet.Scheme.Id);
        Assert.Equal(example.Scores, sheet.AllLines.Select(line => line.Score?.Value));
        Assert.Equal((example.Low, example.High, example.Grade, example.GradeHigh), (sheet.Low, sheet.High, sheet.Grade.Zh(), sheet.GradeHigh.Zh()));
    }

    [Fact]
    public void Index_names_every_scheme() =>
        Assert.All(Knowledge.Shipped.Schemes.All, scheme => Assert.Contains($"[{scheme.Id}]({scheme.Id}.md) | {scheme.Title} |", File.ReadAllText(Repo.At("docs", "scoring", "README.md")), StringComparison.Ordinal));

    [GeneratedRegex("```yaml\n(?<example>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YamlBlock();
}

using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Duheng.Tests.Auditing;

/// <summary>docs/rules/ID.md: what it says, and the cases in its yaml blocks.</summary>
internal static partial class RulePage
{
    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static string PathOf(string id) => Repo.At("docs", "rules", $"{id}.md");

    public static string Read(string id) => File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n");

    public static IReadOnlyList<PageCase> CasesOf(string id) =>
        [.. YamlBlock().Matches(Read(id)).Select(block => Parse<PageCase>(block.Groups["case"].Value))];

    public static T Parse<T>(string yaml) => Yaml.Deserialize<T>(yaml);

    [GeneratedRegex("```yaml\n(?<case>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YamlBlock();
}

using System.Text.RegularExpressions;
using Duheng.Web.Api;

namespace Duheng.Tests.Web;

/// <summary>A program that gets a mistake learns which field of its request is meant.</summary>
public sealed partial class ProblemFieldsTests
{
    /// <summary>Of the whole request, of a header, or of pages alone.</summary>
    private static readonly string[] Whole = ["内容", "带入的内容", "抽查", "版本", "现在的密码", "登录", "首次启用"];

    [Fact]
    public void Every_label_of_a_mistake_has_its_JSON_name()
    {
        var labels = Directory.EnumerateFiles(Repo.At("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Labels().Matches(File.ReadAllText(file))).Select(match => match.Groups["label"].Value).Distinct().ToList();

        Assert.True(labels.Count > 60);
        Assert.Equal([], labels.Where(label => ProblemFields.Of(label) is null).Except(Whole));
        Assert.Equal([], Whole.Except(labels));
    }

    [Fact]
    public void A_cell_of_the_grid_is_named_by_its_row() => Assert.Equal("indicators[3].weight", ProblemFields.Of("第 3 行“权重”"));

    [GeneratedRegex(@"Refusals\.Invalid\(\s*""(?<label>[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Labels();
}

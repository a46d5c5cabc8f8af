using Duheng.Application.Data;
using Duheng.Domain.Scoring;

namespace Duheng.Tests.Data;

/// <summary>A mistake in a data file is told with file, line and column.</summary>
public sealed class DataFileTests
{
    private static readonly string National = File.ReadAllText(Repo.At("schemes", "cn-2020.yaml"));

    [Fact]
    public void A_sound_scheme_reads()
    {
        var scheme = SchemeFile.Read("我县.yaml", National);

        Assert.Equal(("cn-2020", 10m, Grade.Good), (scheme.Id, scheme.Execution.Weight, scheme.GradeOf(89.99m)));
    }

    [Theory]
    [InlineData("reverse: target-over-actual", "reverse: upside-down", "第 18 行第 10 列：“reverse”应是")]
    [InlineData("fullMarks: 100", "fullMarks: 一百", "第 10 行第 12 列：“fullMarks”应是数字，现在是“一百”")]
    [InlineData("lateShare: 0", "lateShare: 2", "第 19 行第 12 列：“lateShare”应在 0 与 1 之间")]
    [InlineData("decimals: 2", "decimal: 2", "第 11 行第 1 列：不认识的键“decimal”")]
    [InlineData("title: 项目", "titel: 项目", "缺少“title”")]
    [InlineData("min: 80", "min: 95", "等级要从高到低排列")]
    [InlineData("grades:", "grades: [", "不是合法的 YAML")]
    public void A_mistake_is_told_with_its_place(string right, string wrong, string says)
    {
        var mistake = Assert.Throws<DataFileException>(() => SchemeFile.Read("我县.yaml", National.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.StartsWith("我县.yaml 第 ", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(says, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_scheme_has_its_page() =>
        Assert.All(Knowledge.Shipped.Schemes.All, scheme => Assert.True(File.Exists(Repo.At("docs", "scoring", $"{scheme.Id}.md")), $"docs/scoring/{scheme.Id}.md is missing."));

    [Fact]
    public void Data_files_are_named_by_what_they_hold()
    {
        Assert.All(Knowledge.Shipped.Schemes.All, scheme => Assert.True(File.Exists(Repo.At("schemes", $"{scheme.Id}.yaml"))));
        Assert.All(Knowledge.Shipped.Layouts, layout => Assert.True(File.Exists(Repo.At("layouts", $"{layout.Id}.yaml"))));
        Assert.All(Directory.EnumerateFiles(Repo.At("words"), "*.yaml"), file => Assert.NotEmpty(Knowledge.Shipped.Lexicon[Path.GetFileNameWithoutExtension(file)]));
    }
}

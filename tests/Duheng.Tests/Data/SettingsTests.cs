using System.Globalization;
using Duheng.Application.Data;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Tests.Data;

/// <summary>Thresholds of the user's own.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.yaml");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void What_is_set_holds_in_every_scheme_and_the_rest_stays()
    {
        File.WriteAllText(path, "thresholds:\n  lowExecution: 85.5\n  copiedReasons: 4\n");

        var knowledge = Knowledge.Shipped.With(Settings.Read(path));

        Assert.All(knowledge.Schemes.All, scheme => Assert.Equal(
            Knowledge.Shipped.Schemes.Find(scheme.Id)!.Thresholds with { LowExecution = 85.5m, CopiedReasons = 4 }, scheme.Thresholds)); // the same ids
    }

    [Fact]
    public void Fonts_that_are_set_hold_and_those_of_the_scheme_stay()
    {
        File.WriteAllText(path, "page: {fonts: {body: {size: 小四}, heading3: {font: [宋体, 仿宋]}}}");
        var scheme = Knowledge.Shipped.Schemes.All[0] with
        {
            Page = new PageProfile { Top = 37m, Fonts = new Dictionary<FontRole, FontProfile> { [FontRole.Body] = new(["仿宋"], 16m), [FontRole.Title] = new([], 22m) } },
        };

        var page = Settings.Read(path).Apply(scheme).Page;

        Assert.Equal("{top: 37mm, tolerance: 1mm, fonts: {title: {size: 二号}, heading3: {font: [宋体, 仿宋]}, body: {font: [仿宋], size: 小四}}}", PageFile.Write(page!)); // set above
    }

    [Theory]
    [InlineData("threshold: {}", "第 1 行第 1 列：缺少“thresholds”")]
    [InlineData("thresholds: {lowExecution: 八十}", "第 1 行第 28 列：“lowExecution”应是数字，现在是“八十”")]
    [InlineData("thresholds: {lowExecution: -1}", "第 1 行第 28 列：“lowExecution”不能小于 0")]
    [InlineData("thresholds: {copiedReasons: 2.5}", "第 1 行第 29 列：“copiedReasons”应是整数")]
    [InlineData("thresholds: {nearlyPerfect: 98}", "第 1 行第 14 列：不认识的键“nearlyPerfect”")]
    [InlineData("thresholds: {}\nrules: []", "第 2 行第 1 列：不认识的键“rules”")]
    [InlineData("page: {fonts: {}}", "第 1 行第 15 列：“fonts”里没有一项要求")]
    [InlineData("page: {fonts: {text: {size: 16}}}", "第 1 行第 16 列：不认识的键“text”")]
    [InlineData("page: {fonts: {body: {font: 仿宋}}}", "“font”应是列表")]
    [InlineData("page: {fonts: {body: {size: 3号}}}", "“size”应是字号，例如 三号 或 16pt，现在是“3号”")]
    [InlineData("thresholds: 90", "第 1 行第 13 列：“thresholds”应是一组“键: 值”")]
    public void A_mistake_is_told_with_its_place(string content, string says)
    {
        File.WriteAllText(path, content);

        Assert.Contains(says, Assert.Throws<DataFileException>(() => Settings.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_lists_every_threshold_with_its_default()
    {
        var page = File.ReadAllText(Repo.At("docs", "settings.md"));

        Assert.All(Threshold.All, one => Assert.Contains(
            $"| `{one.Key}` | {one.Of(Thresholds.Default).ToString("0.####", CultureInfo.InvariantCulture)} | {one.Meaning.Zh} |", page, StringComparison.Ordinal));
        Assert.Equal(typeof(Thresholds).GetProperties().Length, Threshold.All.Count);
    }
}

using System.Text;
using Duheng.Application.Data;
using Duheng.Domain.Scoring;

namespace Duheng.Tests.Data;

/// <summary>A scheme of the user's own: read in any common encoding, extending a shipped one, its mistakes told in place.</summary>
public sealed class OwnSchemeTests : IDisposable
{
    private const string County = """
        # 我县：执行率占 20 分
        extends: cn-2020
        id: our-county
        title: 我县项目支出绩效自评
        basis: 青财绩〔2023〕3号
        region: "000000"
        execution: {weight: 20}
        groups:
          - {group: Output, weight: 40, fixed: true}
          - {group: Benefit, weight: 30}
          - {group: Satisfaction, weight: 10}
        """;

    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.yaml");

    static OwnSchemeTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<Encoding> Encodings =>
        [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!]; // ships with the runtime

    public void Dispose() => File.Delete(path);

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public void What_extends_a_shipped_scheme_holds_only_what_differs(Encoding encoding)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        File.WriteAllBytes(path, [.. encoding.Preamble, .. encoding.GetBytes(County)]);

        var scheme = SchemeFile.ReadOwn(path);

        var national = Knowledge.Shipped.Schemes.Find("cn-2020")!; // ships
        Assert.Equal(("our-county", "我县项目支出绩效自评", 20m, FundingBase.Annual), (scheme.Id, scheme.TitleEn, scheme.Execution.Weight, scheme.Execution.Denominator));
        Assert.Equal((national.Options.Count, national.GradeOf(60m), national.FromYear), (scheme.Options.Count, scheme.GradeOf(60m), scheme.FromYear));
        Assert.Null(scheme.Unverified);
        Assert.Empty(scheme.Places);
        Assert.Equal([true, false, false], scheme.Groups.Select(group => group.IsFixed));
    }

    [Theory]
    [InlineData("execution: {weight: 20}", "execution: {weight: 15}", "第 9 行第 3 列：预算执行率与各类权重合计 15 + 40 + 30 + 10 = 95，应为满分 100。")]
    [InlineData("execution: {weight: 20}", "execution: {weight: 20, fraction: 2}", "第 7 行第 25 列：不认识的键“fraction”")]
    [InlineData("execution: {weight: 20}", "execution: 20", "第 7 行第 12 列：“execution”应是一组“键: 值”")]
    [InlineData("execution: {weight: 20}", "reverse: upside-down", "第 7 行第 10 列：“reverse”应是")]
    [InlineData("weight: 30}", "weight: 三十}", "第 10 行第 30 列：“weight”应是数字，现在是“三十”")]
    [InlineData("group: Satisfaction", "group: Benefit", "第 11 行第 13 列：“效益”写了两次")]
    [InlineData("group: Satisfaction", "group: Happiness", "第 11 行第 13 列：“group”应是 Execution、Output")]
    [InlineData("extends: cn-2020", "extends: cn-1999", "第 2 行第 10 列：“extends”应是")]
    [InlineData("title: 我县项目支出绩效自评\n", "", "第 2 行第 1 列：缺少“title”。")]
    [InlineData("id: our-county", "id: our county", "第 3 行第 5 列：“id”只能用")]
    [InlineData("id: our-county", "id: our-county\nid: other", "第 4 行第 1 列：同一个键写了两次")]
    [InlineData("  - {group: Benefit", "\t- {group: Benefit", "第 10 行第 1 列：缩进用了制表符")]
    [InlineData("region: \"000000\"", "region: 四川", "第 6 行第 9 列：“region”应是六位行政区划代码")]
    [InlineData("region: \"000000\"", "region: *all", "第 6 行第 9 列：不支持“*”引用")]
    [InlineData("region: \"000000\"", "from: 2030\nto: 2020", "第 7 行第 5 列：“to”不能早于“from”")]
    [InlineData("region: \"000000\"", "decimals: 99999999999999999999", "第 6 行第 11 列：“decimals”应是整数")]
    [InlineData("region: \"000000\"", "fullMarks: 99", "应为满分 99。")]
    [InlineData("region: \"000000\"", "options: [{text: 好, from: 0.5, to: 1}, {text: 一般, from: 0.4, to: 0.6}]", "第 6 行第 57 列：“一般”的区间与“好”重叠。")]
    [InlineData("region: \"000000\"", "grades: [{grade: 优, min: 90, words: [优]}, {grade: 良, min: 95, words: [良]}]", "等级要从高到低排列")]
    [InlineData("region: \"000000\"", "grades: [{grade: 优, min: 90, words: [优]}, {grade: 差, min: 0, words: [优]}]", "“优”已是更高一档的用语")]
    [InlineData("region: \"000000\"", "thresholds: {lowExecution: 八成}", "第 6 行第 28 列：“lowExecution”应是数字")]
    [InlineData("region: \"000000\"", "thresholds: {lowexecution: 80}", "第 6 行第 14 列：不认识的键“lowexecution”")]
    public void A_mistake_is_told_in_one_sentence_with_its_place(string right, string wrong, string says)
    {
        Assert.Contains(right, County, StringComparison.Ordinal);
        File.WriteAllText(path, County.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal));

        var mistake = Assert.Throws<DataFileException>(() => SchemeFile.ReadOwn(path));

        Assert.StartsWith($"{path} 第 ", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(says, mistake.Message, StringComparison.Ordinal);
        Assert.StartsWith($"{path}, line ", mistake.English, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', mistake.Message);
    }

    [Fact]
    public void A_file_of_brackets_or_of_bytes_is_refused()
    {
        File.WriteAllText(path, "id: " + new string('[', 100_000));
        Assert.Contains("嵌套太深", Assert.Throws<DataFileException>(() => SchemeFile.ReadOwn(path)).Message, StringComparison.Ordinal);

        File.WriteAllBytes(path, [0, 1, 2, 3, 0]);
        Assert.Contains("不是文本文件", Assert.Throws<DataFileException>(() => SchemeFile.ReadOwn(path)).Message, StringComparison.Ordinal);

        File.WriteAllText(path, string.Empty);
        Assert.Contains("应是一组“键: 值”", Assert.Throws<DataFileException>(() => SchemeFile.ReadOwn(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_never_closed_is_told_with_its_place()
    {
        var mistake = Assert.Throws<DataFileException>(() => YamlFile.ReadOwn("我县.yaml", "layout: our-county\nmarks:\n  - heads: [自评分, 复核分\n    because: 自评复核\n"));

        Assert.StartsWith("我县.yaml 第 3 行第 ", mistake.Message, StringComparison.Ordinal);
        Assert.Contains("没有合上", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_breaks_off_anywhere_is_read_or_told()
    {
        var whole = File.ReadAllText(Repo.At("schemes", "hubei-2020.yaml"));
        for (var length = 1; length < whole.Length; length++)
        {
            foreach (var tail in new[] { string.Empty, "[", "\n- {a: [b" })
            {
                try
                {
                    YamlFile.ReadOwn("我县.yaml", whole[..length] + tail);
                }
                catch (DataFileException told)
                {
                    Assert.Contains(" 行第 ", told.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Contains("找不到文件", Assert.Throws<DataFileException>(() => SchemeFile.ReadOwn(path)).Message, StringComparison.Ordinal);
}

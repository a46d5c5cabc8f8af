using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duheng.Application.Data;
using Duheng.Application.Json.Data;
using Duheng.Application.Reporting;
using Duheng.Domain.Reports;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;

namespace Duheng.Tests.Json;

/// <summary>Files of report data as people and programs leave them.</summary>
public sealed class ReportDataFileTests
{
    private static readonly string Good = JsonSerializer.Serialize(ReportDataJson.From(Pipeline.Check(DraftReport.Clean()).Report), DataContext.Readable.ReportDataJson);

    public static TheoryData<string> Lists => ["indicators", "narrative", "attachments", "blocks", "goals.annual"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Null_in_a_list_is_told_with_its_place(string list)
    {
        var data = JsonNode.Parse(Good)!; // written by us
        var node = list.Split('.').Aggregate(data, (at, key) => at[key]!); // every key is always there
        node.AsArray().Add(null);

        Assert.Matches("^甲.json 第 [0-9]+ 行第 [0-9]+ 列：列表里有一项是 null", Mistake(data.ToJsonString()));
        Assert.Matches("^甲.json 第 [0-9]+ 行第 [0-9]+ 列：列表里有一项是 null", Mistake($"[{Good}, null]"));
    }

    [Fact]
    public void The_place_of_null_is_its_own() =>
        Assert.StartsWith("甲.json 第 3 行第 2 列：", Mistake($"[{Good.Replace("\n", string.Empty, StringComparison.Ordinal)},\n{Good.Replace("\n", string.Empty, StringComparison.Ordinal)},\n null]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public void Another_encoding_is_told_as_such(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var other = Encoding.GetEncoding(encoding);

        Assert.Contains("UTF-8", Mistake([.. other.GetPreamble(), .. other.GetBytes(Good)]), StringComparison.Ordinal);
        Assert.Contains("UTF-8", Mistake(other.GetBytes(Good)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_the_encoding_does_no_harm() =>
        Assert.Single(ReportDataFile.Read("甲.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)], Knowledge.Shipped.Lexicon));

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("99999")]
    [InlineData("23")]
    public void A_year_has_four_digits(string year) =>
        Assert.Contains("“year”不是四位数的年度", Mistake(Good.Replace($"\"year\": {DraftYear()}", $"\"year\": {year}", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_key_that_stands_twice_is_refused_and_not_chosen_from() =>
        Assert.Contains("字段重复", Mistake(Good.Replace("\"year\": ", "\"year\": 2020, \"year\": ", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Goals_count_where_there_is_no_text_and_are_not_said_twice_where_there_is()
    {
        var data = JsonNode.Parse(Good)!; // written by us
        Assert.Single(Goals(data));
        data["narrative"] = new JsonArray();
        data["goals"] = new JsonObject { ["period"] = new JsonArray("三年内通网"), ["annual"] = new JsonArray("接入九家", " ", "演练两次") };

        Assert.Equal(["接入九家", "演练两次"], Goals(data));
    }

    [Fact]
    public void Lines_end_as_in_a_document()
    {
        var data = JsonNode.Parse(Good)!; // written by us
        data["indicators"]![0]!["reason"] = "原因一；\r\n原因二"; // the clean draft has indicators

        Assert.Equal("原因一；\n原因二", Read(data).Indicators[0].Reason!.Text);
    }

    private static IEnumerable<string> Goals(JsonNode data) => Read(data).Narrative.In(SectionKind.AnnualGoal).Select(goal => goal.Text);

    private static Report Read(JsonNode data) => ReportDataFile.Read("甲.json", Encoding.UTF8.GetBytes(data.ToJsonString()), Knowledge.Shipped.Lexicon).Single();

    private static string DraftYear() => JsonNode.Parse(Good)!["year"]!.ToString(); // the clean draft has one

    private static string Mistake(string json) => Mistake(Encoding.UTF8.GetBytes(json));

    private static string Mistake(byte[] content) => Assert.Throws<DataFileException>(() => ReportDataFile.Read("甲.json", content, Knowledge.Shipped.Lexicon)).Message;
}

using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Application.Fixing;
using Duheng.Fixtures;
using Duheng.Tests.Auditing;
using Duheng.Tests.Copies;

namespace Duheng.Tests.Fixing;

/// <summary>Headings are numbered through; sentences, numbers that something points at, and lists that may be two stay.</summary>
public sealed class HeadingNumberFixTests
{
    private static readonly FixDocument Fix = new(Knowledge.Shipped, CheckOptions.Usual);

    [Theory]
    [InlineData("1、选址由街道负责。\n3、配餐由企业负责，每3、4人一组。", "2、配餐由企业负责，每3、4人一组。")] // a jump; the sentence stays
    [InlineData("1、选址由街道负责。\n1、配餐由企业负责。\n2、财务科付款。", "3、财务科付款。")] // doubled
    [InlineData("1、选址由街道负责。\n2．配餐由企业负责。", "2、配餐由企业负责。")] // mixed signs
    [InlineData("（1）选址由街道负责。\n（3）配餐由企业负责。", "（2）配餐由企业负责。")]
    public void A_broken_list_is_numbered_through(string list, string expected)
    {
        foreach (var source in Sources(list))
        {
            var result = Fix.Execute(Pipeline.Document(source), TestContext.Current.CancellationToken);

            Assert.All(result.Changed, one => Assert.Equal("FMT-02", one.Rule));
            var after = Pipeline.Document(result.Content!); // something was changed
            Assert.Contains(after.Reports.Single().Report.Narrative.Paragraphs, paragraph => paragraph.Text == expected);
            Assert.DoesNotContain(after.Reports.Single().Audit.Findings, finding => finding.Rule.Id == "FMT-02");
        }
    }

    [Theory]
    [InlineData("1、选址由街道负责。\n3、配餐由企业负责。\n付款的办法见3、所述。", "引用")]
    [InlineData("（1）选址由街道负责。\n（3）配餐由企业负责。\n付款的办法详见第（3）项。", "引用")]
    [InlineData("2、选址由街道负责。\n4、配餐由企业负责。", "几起编")]
    [InlineData("1、选址由街道负责。\n2、配餐由企业负责。\n以下是分工。\n1、业务科牵头。\n2、财务科付款。", "几起编")] // two lists
    public void Where_a_person_has_to_decide_all_of_the_list_stays(string list, string why)
    {
        foreach (var source in Sources(list))
        {
            var result = Fix.Execute(Pipeline.Document(source), TestContext.Current.CancellationToken);

            Assert.DoesNotContain(result.Changed, one => one.Rule == "FMT-02");
            Assert.Contains(result.Left, one => one.Correction.Rule == "FMT-02" && one.Why.Zh.Contains(why, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_number_that_Word_counts_is_left_to_Word()
    {
        const string Counted = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var report = Sources("1、选址由街道负责。\n3、配餐由企业负责。")[1];
        var body = SomeDocx.Part(report, "word/document.xml");
        var at = body.LastIndexOf("<w:p>", body.IndexOf("配餐", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(at > 0);
        var end = body.IndexOf("</w:p>", at, StringComparison.Ordinal);
        body = $"{body[..at]}<w:p>{Counted}{SomeDocx.Run("配餐由企业负责。")}{body[end..]}";
        const string Numbering = $"<w:numbering xmlns:w=\"{SomeDocx.Word}\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        var parts = SomeDocx.Parts(report).Where(part => part.Key != "word/document.xml").Select(part => (part.Key, Encoding.UTF8.GetString(part.Value)));
        var counted = SomeDocx.Pack([.. parts, ("word/document.xml", body), ("word/numbering.xml", Numbering)]);
        var document = Pipeline.Document(counted);

        Assert.DoesNotContain(Fix.Execute(document, TestContext.Current.CancellationToken).Changed, one => one.Rule == "FMT-02");
    }

    private static byte[][] Sources(string list)
    {
        var text = ShanxiTextDump.Write(DraftReport.Clean() with { Overview = $"{DraftReport.Clean().Overview}\n{list}" });
        return [Encoding.UTF8.GetBytes(text), SomeDocx.FromText(text, new Dice(7))];
    }
}

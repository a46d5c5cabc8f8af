using Duheng.Application.Data;
using Duheng.Domain.Reports;

namespace Duheng.Tests.Reports;

public sealed class FactReaderTests
{
    [Theory]
    [InlineData("合同价款为39.75万元，分两次支付。", FactKind.Amount, "39.75万元")]
    [InlineData("支付 97,700 元。", FactKind.Amount, "97,700 元")]
    [InlineData("合计列支60万。", FactKind.Amount, "60万")]
    [InlineData("占批复金额的97%。", FactKind.Percentage, "97%")]
    [InlineData("占批复金额的９７％。", FactKind.Percentage, "９７％")]
    [InlineData("2021年度预算。", FactKind.Year, "2021年度")]
    [InlineData("2014年6月印发。", FactKind.Date, "2014年6月")]
    [InlineData("软件运行维护584次。", FactKind.Count, "584次")]
    [InlineData("各项工作全部完成，没有偏差。", FactKind.Claim, "全部完成")]
    public void Finds_the_fact_and_its_words(string sentence, FactKind kind, string words)
    {
        var fact = Assert.Single(Read(sentence), one => one.Kind == kind);

        Assert.Equal(words, fact.Text);
        Assert.Equal(sentence, fact.Place.Text);
    }

    [Theory]
    [InlineData("依据云财预〔2023〕6号文件。")]
    [InlineData("依据云政发【2019】378号文件。")]
    [InlineData("1、完善制度。")]
    [InlineData("（2）加强管理。")]
    [InlineData("参保群众60万人。", FactKind.Count)]
    public void Numbers_that_state_no_money_are_no_amounts(string sentence, FactKind? other = null) =>
        Assert.All(Read(sentence), fact => Assert.Equal(other, fact.Kind));

    [Theory]
    [InlineData("2023年11月20日组织验收。", FactKind.Date, "2023年11月20日")]
    [InlineData("11月20日组织验收。", FactKind.Day, "11月20日")]
    [InlineData("3月完成采购。", FactKind.Day, "3月")]
    public void A_date_is_one_fact(string sentence, FactKind kind, string words)
    {
        var fact = Assert.Single(Read(sentence));

        Assert.Equal((kind, words), (fact.Kind, fact.Text));
    }

    [Fact]
    public void A_number_of_months_is_a_duration() => Assert.Equal(FactKind.Count, Assert.Single(Read("工期3个月。")).Kind);

    [Fact]
    public void A_place_is_the_sentence_not_the_paragraph()
    {
        var fact = Assert.Single(Read("一是巡检24次。二是支付8.20万元；三是培训。"), one => one.Kind == FactKind.Amount);

        Assert.Equal("二是支付8.20万元；", fact.Place.Text);
        Assert.Equal(7, fact.Place.Paragraph);
    }

    private static List<Fact> Read(string sentence) =>
        [.. FactReader.Read(new Paragraph(7, Place.Body, sentence, HeadingLevel: 0), Knowledge.Shipped.Lexicon)];
}

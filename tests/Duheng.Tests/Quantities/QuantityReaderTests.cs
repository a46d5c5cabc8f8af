using System.Globalization;
using Duheng.Domain.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Quantities;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("95", Comparison.None, "95", null)]
    [InlineData("95%", Comparison.None, "95", "%")]
    [InlineData("≥95%", Comparison.AtLeast, "95", "%")]
    [InlineData("≧９５％", Comparison.AtLeast, "95", "%")]
    [InlineData("＞＝95%", Comparison.AtLeast, "95", "%")]
    [InlineData("═100%", Comparison.EqualTo, "100", "%")]
    [InlineData("=3个", Comparison.EqualTo, "3", "个")]
    [InlineData("不少于4次", Comparison.AtLeast, "4", "次")]
    [InlineData("不低于 90 %", Comparison.AtLeast, "90", "%")]
    [InlineData("不超过12.5万元", Comparison.AtMost, "12.5", "万元")]
    [InlineData("控制在30万元以内", Comparison.AtMost, "30", "万元")]
    [InlineData("90%及以上", Comparison.AtLeast, "90", "%")]
    [InlineData("90%以上（含）", Comparison.AtLeast, "90", "%")]
    [InlineData("2小时以内", Comparison.AtMost, "2", "小时")]
    [InlineData("30分钟内", Comparison.AtMost, "30", "分钟")]
    [InlineData("≤0.5个工作日", Comparison.AtMost, "0.5", "个工作日")]
    [InlineData("4次/年", Comparison.None, "4", "次/年")]
    [InlineData("1,234.50元", Comparison.None, "1234.50", "元")]
    [InlineData("１，２３４元", Comparison.None, "1234", "元")]
    [InlineData("百分之九十五", Comparison.None, "95", "%")]
    [InlineData("100百分比", Comparison.None, "100", "百分比")]
    [InlineData("三个", Comparison.None, "3", "个")]
    [InlineData("十二次", Comparison.None, "12", "次")]
    [InlineData("一万二千人次", Comparison.None, "12000", "人次")]
    [InlineData("12台（套）", Comparison.None, "12", "台(套)")]
    [InlineData("达到98.5%", Comparison.None, "98.5", "%")]
    [InlineData("＜2‰", Comparison.Below, "2", "‰")]
    [InlineData("超过500户", Comparison.Above, "500", "户")]
    [InlineData("-3%", Comparison.None, "-3", "%")]
    [InlineData("1.2亿元", Comparison.None, "1.2", "亿元")]
    [InlineData("35万人次", Comparison.None, "35", "万人次")]
    public void Reads_sign_number_and_unit(string printed, Comparison comparison, string number, string? unit)
    {
        var quantity = QuantityReader.Read(printed);

        Assert.Equal(QuantityKind.Number, quantity.Kind);
        Assert.Equal(comparison, quantity.Comparison);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), quantity.Number);
        Assert.Equal(unit, quantity.Unit?.Symbol is { } symbol ? UnitTable.Find(unit ?? string.Empty)?.Symbol ?? WithoutBrackets(symbol, unit) : null);
    }

    [Theory]
    [InlineData("近20万人", "20", "万人")]
    [InlineData("约30次", "30", "次")]
    [InlineData("90%左右", "90", "%")]
    public void Approximate_values_are_marked(string printed, string number, string unit)
    {
        var quantity = QuantityReader.Read(printed);

        Assert.True(quantity.IsApproximate);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), quantity.Number);
        Assert.Equal(unit, quantity.Unit!.Symbol);
    }

    [Theory]
    [InlineData("90%-95%", "90", "95")]
    [InlineData("90～95%", "90", "95")]
    [InlineData("3至5次", "3", "5")]
    [InlineData("1--2元", "1", "2")]
    public void Ranges_have_two_ends(string printed, string low, string high)
    {
        var quantity = QuantityReader.Read(printed);

        Assert.Equal(Comparison.Between, quantity.Comparison);
        Assert.Equal(decimal.Parse(low, CultureInfo.InvariantCulture), quantity.Number);
        Assert.Equal(decimal.Parse(high, CultureInfo.InvariantCulture), quantity.Upper);
    }

    [Theory]
    [InlineData("2023年12月31日前", 2023, 12, 31, Comparison.AtMost)]
    [InlineData("2023年12月20日", 2023, 12, 20, Comparison.None)]
    [InlineData("2023-12-20", 2023, 12, 20, Comparison.None)]
    [InlineData("2023.6", 2023, 6, null, Comparison.None)]
    [InlineData("2021年", 2021, null, null, Comparison.None)]
    [InlineData("2021年度", 2021, null, null, Comparison.None)]
    [InlineData("2023年底前", 2023, 12, null, Comparison.AtMost)]
    [InlineData("12月底前", null, 12, null, Comparison.AtMost)]
    [InlineData("年底前完成", null, 12, null, Comparison.AtMost)]
    [InlineData("不晚于2024年3月", 2024, 3, null, Comparison.AtMost)]
    public void Reads_dates_and_deadlines(string printed, int? year, int? month, int? day, Comparison comparison)
    {
        var quantity = QuantityReader.Read(printed);

        Assert.Equal(QuantityKind.Date, quantity.Kind);
        Assert.Equal(new CalendarDate(year, month, day), quantity.Date);
        Assert.Equal(comparison, quantity.Comparison);
    }

    [Theory]
    [InlineData("第二季度前", "2023-04-01", "2023-06-30", Comparison.AtMost)]
    [InlineData("一季度末", "2023-01-01", "2023-03-31", Comparison.None)]
    [InlineData("2022年4季度完成", "2022-10-01", "2022-12-31", Comparison.None)]
    [InlineData("6月中旬前", "2023-06-11", "2023-06-20", Comparison.AtMost)]
    [InlineData("2024年2月下旬", "2024-02-21", "2024-02-29", Comparison.None)]
    [InlineData("已于11月上旬完成", "2023-11-01", "2023-11-10", Comparison.None)]
    [InlineData("9月初", "2023-09-01", "2023-09-10", Comparison.None)]
    [InlineData("上半年", "2023-01-01", "2023-06-30", Comparison.None)]
    [InlineData("不晚于2023年下半年", "2023-07-01", "2023-12-31", Comparison.AtMost)]
    [InlineData("年底前", "2023-12-01", "2023-12-31", Comparison.AtMost)]
    [InlineData("12月底", "2023-12-01", "2023-12-31", Comparison.None)]
    public void Quarters_halves_and_thirds_of_months_are_intervals(string printed, string first, string last, Comparison comparison)
    {
        var quantity = QuantityReader.Read(printed);

        Assert.Equal((QuantityKind.Date, comparison), (quantity.Kind, quantity.Comparison));
        Assert.Equal(DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture), quantity.Date!.First(2023));
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture), quantity.Date.Last(2023));
    }

    [Theory]
    [InlineData("3个季度")]
    [InlineData("每季度1次")]
    [InlineData("半年")]
    [InlineData("第五季度")]
    [InlineData("中旬")]
    public void What_only_sounds_like_a_part_of_the_year_is_no_date(string printed) => Assert.NotEqual(QuantityKind.Date, QuantityReader.Read(printed).Kind);

    [Theory]
    [InlineData("提升")]
    [InlineData("按需支出")]
    [InlineData("7,00.0,77")]
    [InlineData("3M.8")]
    [InlineData("20xx年")]
    [InlineData("2023年13月40日")]
    [InlineData("优良中低差")]
    [InlineData("≥**人")]
    [InlineData("完成")]
    [InlineData("第3批")]
    [InlineData("一般")]
    [InlineData("90%完成，其余下年完成")]
    [InlineData("95%-90%")]
    public void What_cannot_be_read_stays_text_as_printed(string printed)
    {
        var quantity = QuantityReader.Read(printed);

        Assert.Equal(QuantityKind.Text, quantity.Kind);
        Assert.Equal(printed, quantity.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("　")]
    [InlineData(null)]
    public void Nothing_is_blank_not_zero(string? printed) => Assert.Equal(QuantityKind.Blank, QuantityReader.Read(printed).Kind);

    [Theory]
    [InlineData("", null)]
    [InlineData("/", null)]
    [InlineData("—", null)]
    [InlineData("——", null)]
    [InlineData("-", null)]
    [InlineData("无", null)]
    [InlineData("十分", null)]
    [InlineData("7,00.0,77", null)]
    [InlineData("0", "0")]
    [InlineData("0.00", "0.00")]
    [InlineData("9.31分", "9.31")]
    [InlineData("97.70%", "97.70")]
    [InlineData("1,520.16", "1520.16")]
    [InlineData("２．７６", "2.76")]
    [InlineData("-3", "-3")]
    public void Number_cells_keep_blank_apart_from_zero(string printed, string? figure) =>
        Assert.Equal(figure is null ? null : decimal.Parse(figure, CultureInfo.InvariantCulture), QuantityReader.ReadFigure(printed));

    [Fact]
    public void Every_way_to_write_one_value_reads_alike()
    {
        var values =
            from cents in Gen.Choose(0, 99_999_999)
            from unit in Gen.Elements("%", "万元", "元", "次", "小时", "个", string.Empty)
            from sign in Gen.Elements("≥", "不低于", "≧", ">=", "至少")
            select (Number: cents / 100m, unit, sign);

        Prop.ForAll(values.ToArbitrary(), one =>
        {
            var plain = one.Number.ToString(CultureInfo.InvariantCulture);
            var spellings = new[]
            {
                $"{one.sign}{plain}{one.unit}",
                $" {one.sign} {plain} {one.unit} ",
                $"{one.sign}{Wide(plain)}{one.unit}",
                $"{one.sign}{one.Number.ToString("#,##0.##", CultureInfo.InvariantCulture)}{one.unit}",
            };

            return spellings.Select(QuantityReader.Read).All(read =>
                read is { Kind: QuantityKind.Number, Comparison: Comparison.AtLeast }
                && read.Number == one.Number
                && (read.Unit?.Symbol ?? string.Empty) == one.unit);
        }).QuickCheckThrowOnFailure();
    }

    private static string Wide(string text) => string.Concat(text.Select(letter => (char)(letter - '!' + '！')));

    private static string? WithoutBrackets(string symbol, string? unit) => unit?.StartsWith(symbol, StringComparison.Ordinal) == true ? unit : symbol;
}

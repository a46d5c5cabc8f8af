using Duheng.Documents.Readers.NumberFormats;

namespace Duheng.Tests.Documents.Office;

/// <summary>What Excel prints for a number under a format.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", "0.93100000000000005", "0.931")]
    [InlineData("General", "39.75", "39.75")]
    [InlineData("General", "0.33333333333333331", "0.333333333")]
    [InlineData("General", "9.3103448275862064", "9.310344828")]
    [InlineData("General", "1234567.8999999999", "1234567.9")]
    [InlineData("General", "123456789012", "123456789012")]
    [InlineData("General", "-3", "-3")]
    [InlineData("General", "1E-3", "0.001")]
    [InlineData("General", "1.1102230246251565E-16", "1.11022E-16")]
    [InlineData("0.00%", "0.93100000000000005", "93.10%")]
    [InlineData("0%", "0.985", "99%")]
    [InlineData("0.00", "2.675", "2.68")]
    [InlineData("0.0", "0.25", "0.3")]
    [InlineData("#,##0.00", "1234567.8999999999", "1,234,567.90")]
    [InlineData("#,##0", "999", "999")]
    [InlineData("#,##0", "1000", "1,000")]
    [InlineData("0.##", "12", "12.")]
    [InlineData("0.0#", "12.5", "12.5")]
    [InlineData("#.00", "0.5", ".50")]
    [InlineData("00000", "42", "00042")]
    [InlineData("0\"万元\"", "40", "40万元")]
    [InlineData("0.00\"%\"", "93.1", "93.10%")]
    [InlineData("General\"分\"", "9.5", "9.5分")]
    [InlineData("\"≥\"0%", "0.95", "≥95%")]
    [InlineData("0.00;-0.00;;@", "0", "")]
    [InlineData("0.00_);[Red]\\(0.00\\)", "-3.5", "(3.50)")]
    [InlineData("0.00_ ;[红色]-0.00 ", "-3.5", "-3.50")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "397500", "397,500.00")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "-")]
    [InlineData("¥#,##0.00;¥-#,##0.00", "-12", "¥-12.00")]
    [InlineData("[$¥-804]#,##0.00", "12", "¥12.00")]
    [InlineData("0!.0,", "397512", "39.8")]
    [InlineData("0\\.0000", "397512", "39.7512")]
    [InlineData("#,##0,", "39751200", "39,751")]
    [InlineData("[>=10000]0!.0,\"万\";0", "397512", "39.8万")]
    [InlineData("[>=10000]0\"多\";0", "12", "12")]
    [InlineData("@", "12.5", "12.5")]
    [InlineData("# ?/?", "0.5", "0.5")]
    [InlineData("0.00E+00", "12345", "1.23E+04")]
    [InlineData("", "5", "5")]
    [InlineData("yyyy/m/d", "45291", "2023/12/31")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@", "45291", "2023年12月31日")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"", "45291", "2023年12月")]
    [InlineData("yyyy-mm-dd hh:mm", "45291.520833333336", "2023-12-31 12:30")]
    [InlineData("h:mm:ss AM/PM", "0.75", "6:00:00 PM")]
    [InlineData("上午/下午h\"时\"mm\"分\"", "0.25", "上午6时00分")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("aaaa", "45291", "星期日")]
    [InlineData("yyyy/m/d", "1", "1900/1/1")]
    [InlineData("yyyy/m/d", "61", "1900/3/1")]
    [InlineData("yyyy/m/d", "-1", "######")]
    public void Prints_a_number_as_Excel_does(string code, string kept, string printed) =>
        Assert.Equal(printed, new NumberFormat(code).Show(GeneralNumber.Parse(kept)!.Value, is1904: false));

    [Fact]
    public void Counts_days_from_1904_where_the_file_does() =>
        Assert.Equal("2023/12/31", new NumberFormat("yyyy/m/d").Show(45291 - 1462, is1904: true));

    [Theory]
    [InlineData("@\"元\"", "三百", "三百元")]
    [InlineData("0.00;-0.00;;@", "无", "无")]
    [InlineData("0.00", "无", "无")]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", "—", "—")]
    public void Prints_words_as_they_are_or_with_what_the_format_adds(string code, string words, string printed) =>
        Assert.Equal(printed, new NumberFormat(code).Show(words));

    [Theory]
    [InlineData(10, "0.931", "93.10%"), InlineData(14, "45291", "2023/12/31"), InlineData(31, "45291", "2023年12月31日"), InlineData(57, "45291", "2023年12月"), InlineData(4, "1234.5", "1,234.50"), InlineData(200, "1234.5", "1234.5")]
    public void Knows_the_formats_that_have_only_a_number(int id, string kept, string printed) =>
        Assert.Equal(printed, new NumberFormat(BuiltInFormats.CodeOf(id)).Show(GeneralNumber.Parse(kept)!.Value, is1904: false));
}

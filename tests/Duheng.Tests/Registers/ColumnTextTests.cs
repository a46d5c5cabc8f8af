using Duheng.Domain.Registers;

namespace Duheng.Tests.Registers;

/// <summary>Cells as people, spreadsheets and other programs write them.</summary>
public sealed class ColumnTextTests
{
    private static readonly RegisterColumn Hours = Column(ColumnKind.Number) with { Unit = "小时" };

    [Theory]
    [InlineData("2022-03-05 08:30", "2022-03-05 08:30")]
    [InlineData("2022/3/5 8:30", "2022-03-05 08:30")]
    [InlineData("2022.3.5 8:30:15", "2022-03-05 08:30:15")]
    [InlineData("2022年3月5日 下午3点05分", "2022-03-05 15:05")]
    [InlineData("2022/3/5 上午12:10", "2022-03-05 00:10")]
    [InlineData("２０２２－０３－０５　０８：３０", "2022-03-05 08:30")]
    [InlineData("2022-03-05T08:30:00+08:00", "2022-03-05 08:30")]
    [InlineData("2022-03-05T00:30:00Z", "2022-03-05 08:30")]
    [InlineData("2022-03-05T08:30", "2022-03-05 08:30")]
    [InlineData("2022-03-05 24:00", "2022-03-06 00:00")]
    [InlineData("2022-03-05", "2022-03-05 00:00")]
    public void A_moment_is_read_in_every_usual_form(string text, string printed) =>
        Assert.Equal(printed, ColumnText.Print(ColumnText.Read(Column(ColumnKind.Moment), text).Value));

    [Theory]
    [InlineData("3/5/2022 8:30")]
    [InlineData("22-03-05 08:30")]
    [InlineData("2022-02-30 08:30")]
    [InlineData("2022-03-05 25:10")]
    [InlineData("2022-03-05 08:60")]
    [InlineData("2022-03-05T08:30:00+09:00")]
    [InlineData("2202-03-05 08:30")]
    [InlineData("44625.35")]
    [InlineData("上周五")]
    public void A_moment_that_may_mean_two_things_or_none_is_refused_with_the_way_out(string text) =>
        Assert.Contains("请写成 2022-03-05 08:30", ColumnText.Read(Column(ColumnKind.Moment), text).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_day_takes_no_time_but_midnight()
    {
        Assert.Equal("2022-03-05", ColumnText.Print(ColumnText.Read(Column(ColumnKind.Date), "2022/3/5 0:00:00").Value));
        Assert.NotNull(ColumnText.Read(Column(ColumnKind.Date), "2022-03-05 08:30").Problem);
        Assert.Equal("2022-03-05", ColumnText.Print(ColumnText.Read(Column(ColumnKind.Date), "20220305").Value));
    }

    [Theory]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("２．５", "2.5")]
    [InlineData("2.5小时", "2.5")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("1.5E2", "150")]
    public void A_number_is_read_with_commas_full_width_and_its_unit(string text, string printed) => Assert.Equal(printed, ColumnText.Print(ColumnText.Read(Hours, text).Value));

    [Theory]
    [InlineData("30分钟")]
    [InlineData("1,5")]
    [InlineData("约2")]
    [InlineData("2-3")]
    [InlineData("0.1234567")]
    [InlineData("99999999999999")]
    public void A_number_in_another_unit_or_of_no_sure_size_is_refused(string text) => Assert.NotNull(ColumnText.Read(Hours, text).Problem);

    [Theory]
    [InlineData("9.77万元", "97700")]
    [InlineData("¥97,700.00", "97700")]
    [InlineData("0.5", "0.5")]
    public void Money_is_in_yuan_unless_it_says_otherwise(string text, string printed) => Assert.Equal(printed, ColumnText.Print(ColumnText.Read(Column(ColumnKind.Money), text).Value));

    [Fact]
    public void Money_finer_than_a_fen_is_refused() => Assert.Contains("精确到分", ColumnText.Read(Column(ColumnKind.Money), "1.005").Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("2022-03-05 08:30 至 2022-03-05 09:10", "2022-03-05 08:30 至 2022-03-05 09:10")]
    [InlineData("2022-03-05 08:30 至 09:10", "2022-03-05 08:30 至 2022-03-05 09:10")]
    [InlineData("2022-03-05 08:30——2022-03-05 09:10", "2022-03-05 08:30 至 2022-03-05 09:10")]
    [InlineData("2022/12/31 23:50~2023/1/1 0:20", "2022-12-31 23:50 至 2023-01-01 00:20")]
    [InlineData("2022-03-06 10:00 至今；2022-03-05 08:30 至 09:10", "2022-03-05 08:30 至 2022-03-05 09:10；2022-03-06 10:00 至今")]
    public void Intervals_are_read_and_put_in_order(string text, string printed) => Assert.Equal(printed, ColumnText.Print(ColumnText.Read(Column(ColumnKind.Intervals), text).Value));

    [Theory]
    [InlineData("2022-03-05 08:30 至 2022-03-04 09:10", "早于")]
    [InlineData("2022-03-05 08:30 至今；2022-03-06 08:30 至 09:00", "最后一段")]
    [InlineData("昨天断了两小时", "读不出时段")]
    public void Intervals_that_cannot_be_are_refused(string text, string said) => Assert.Contains(said, ColumnText.Read(Column(ColumnKind.Intervals), text).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_choice_is_one_of_its_words()
    {
        var severity = Column(ColumnKind.Choice) with { Choices = ["一般", "较大", "重大"] };

        Assert.Equal("重大", ColumnText.Print(ColumnText.Read(severity, " 重 大 ").Value));
        Assert.Equal("写的是“紧急”；应是一般、较大、重大之一。", ColumnText.Read(severity, "紧急").Problem);
    }

    [Fact]
    public void What_is_printed_reads_back_the_same()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var start = new DateTime(2000, 1, 1).AddSeconds(random.NextInt64(0, 3_000_000_000));
            var (column, value) = random.Next(6) switch
            {
                0 => (Hours, (RegisterValue)new RegisterValue.Number(random.NextInt64(-9_000_000_000, 9_000_000_000) / 1_000_000m)),
                1 => (Column(ColumnKind.Money), new RegisterValue.Number(random.NextInt64(-9_000_000_000, 9_000_000_000) / 100m)),
                2 => (Column(ColumnKind.Date), new RegisterValue.Day(DateOnly.FromDateTime(start))),
                3 => (Column(ColumnKind.Moment), new RegisterValue.Moment(start)),
                4 => (Column(ColumnKind.YesNo), new RegisterValue.YesNo(random.Next(2) == 0)),
                _ => (Column(ColumnKind.Intervals), new RegisterValue.Periods([new Interval(start, start.AddMinutes(random.Next(5000))), new Interval(start.AddDays(9), random.Next(2) == 0 ? null : start.AddDays(10))])),
            };
            var printed = ColumnText.Print(value);

            Assert.Equal(printed, ColumnText.Print(ColumnText.Read(column, printed).Value));
        }
    }

    private static RegisterColumn Column(ColumnKind kind) => new() { Key = "one", Name = "一列", Kind = kind };
}

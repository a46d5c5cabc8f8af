using Duheng.Domain.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Duheng.Tests.Quantities;

public sealed class ChineseNumeralsTests
{
    [Fact]
    public void Every_number_written_in_Chinese_reads_back() => Prop
        .ForAll(Gen.Choose(1, 99_999_999).ToArbitrary(), number => ChineseNumerals.TryParse(Write(number), out var read) && read == number)
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("两百", 200)]
    [InlineData("十", 10)]
    [InlineData("一百零五", 105)]
    [InlineData("两万三千", 23_000)]
    public void Spoken_forms_read(string text, int number)
    {
        Assert.True(ChineseNumerals.TryParse(text, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("一一")]
    [InlineData("百")]
    [InlineData("万")]
    [InlineData("三十百")]
    [InlineData("")]
    [InlineData("三个")]
    public void What_is_no_number_is_refused(string text) => Assert.False(ChineseNumerals.TryParse(text, out _));

    private static string Write(int number)
    {
        var (high, low) = (number / 10_000, number % 10_000);
        var tail = low == 0 ? string.Empty : (high > 0 && low < 1_000 ? "零" : string.Empty) + Section(low);
        return high == 0 ? Section(low) : Section(high) + "万" + tail;
    }

    private static string Section(int number)
    {
        const string digits = "零一二三四五六七八九";
        var text = string.Empty;
        var gap = false;
        foreach (var (unit, name) in new[] { (1_000, "千"), (100, "百"), (10, "十"), (1, string.Empty) })
        {
            var digit = number / unit % 10;
            if (digit > 0)
            {
                text += (gap && text.Length > 0 ? "零" : string.Empty) + digits[digit] + name;
            }

            gap = digit == 0;
        }

        return text;
    }
}

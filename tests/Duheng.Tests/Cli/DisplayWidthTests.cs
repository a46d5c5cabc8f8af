using Duheng.Cli.Output;

namespace Duheng.Tests.Cli;

/// <summary>Lines for a terminal: as wide as asked, words and numbers whole.</summary>
public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("Also write copies of the files into this folder", 24)]
    [InlineData("全年预算由100万元调为92.13万元，四项成本目标仍是年初的数。", 20)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 10)]
    public void Lines_keep_to_the_width_and_lose_nothing(string text, int width)
    {
        var lines = DisplayWidth.Wrap(text, width).ToList();

        Assert.All(lines, line => Assert.InRange(DisplayWidth.Of(line), 1, width + 2)); // a closing sign may hang over
        Assert.Equal(text.Replace(" ", string.Empty, StringComparison.Ordinal), string.Concat(lines).Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_is_not_cut_and_a_number_is_not() =>
        Assert.Equal(["Also write copies of the", "files into this folder"], DisplayWidth.Wrap("Also write copies of the files into this folder", 25));

    [Fact]
    public void A_number_among_chinese_stays_whole() =>
        Assert.Equal(["全年预算由", "92.13万元"], DisplayWidth.Wrap("全年预算由92.13万元", 12));
}

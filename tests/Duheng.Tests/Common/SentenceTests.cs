using Duheng.Application.Common;

namespace Duheng.Tests.Common;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("最高可得 15 分", "最高可得 15 分。")]
    [InlineData("没有写。", "没有写。")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void What_is_joined_ends_first(string? text, string ended) => Assert.Equal(ended, Sentence.Ended(text));
}

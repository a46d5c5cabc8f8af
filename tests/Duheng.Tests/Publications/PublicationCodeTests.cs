using Duheng.Application.Publications;

namespace Duheng.Tests.Publications;

public sealed class PublicationCodeTests
{
    [Theory]
    [InlineData("7K4M-92QD", "7K4M-92QD")]
    [InlineData(" 7k4m 92qd ", "7K4M-92QD")]
    [InlineData("７Ｋ４Ｍ－９２ＱＤ", "7K4M-92QD")]
    [InlineData("7K4M-92Q", null)]
    [InlineData("7K4M-92QO", null)]
    [InlineData("../../etc", null)]
    [InlineData(null, null)]
    public void Reads_a_code_as_people_type_it_off_paper(string? typed, string? code) => Assert.Equal(code, PublicationCode.Read(typed));

    [Fact]
    public void Reads_every_code_that_it_makes()
    {
        var code = PublicationCode.New();

        Assert.Equal(code, PublicationCode.Read(code.Replace("-", string.Empty, StringComparison.Ordinal)));
    }
}

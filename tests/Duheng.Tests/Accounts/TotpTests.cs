using System.Text;
using Duheng.Application.Accounts;

namespace Duheng.Tests.Accounts;

/// <summary>The examples of RFC 6238 (its eight digits cut to six), and that no code counts twice.</summary>
public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082"), InlineData(1111111109, "081804"), InlineData(1111111111, "050471"), InlineData(1234567890, "005924"), InlineData(2000000000, "279037")]
    public void Code_is_that_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void A_code_is_taken_once_and_one_step_late()
    {
        var time = DateTimeOffset.FromUnixTimeSeconds(1111111109);
        var step = Totp.Match(Secret, "081804", time, lastStep: 0);

        Assert.NotNull(step);
        Assert.NotNull(Totp.Match(Secret, "081804", time.AddSeconds(30), lastStep: 0));
        Assert.Null(Totp.Match(Secret, "081804", time, step.Value));
        Assert.Null(Totp.Match(Secret, "081804", time.AddSeconds(90), lastStep: 0));
        Assert.Null(Totp.Match(Secret, null, time, lastStep: 0));
    }

    [Fact]
    public void Secret_is_spelled_in_base_32() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Spell(Secret));
}

using Duheng.Application.Common;

namespace Duheng.Tests.Comparisons;

public sealed class PairingTests
{
    [Fact]
    public void What_is_only_like_a_row_does_not_take_it_from_the_one_that_is_the_same() =>
        Assert.Equal([null, "网络畅通率"], Names(["网络", "网络畅通率"], "网络畅通率"));

    [Fact]
    public void One_that_is_like_only_one_goes_with_it() => Assert.Equal(["系统故障率（次）", null], Names(["故障率", "响应时间"], "系统故障率（次）"));

    [Fact]
    public void What_fits_several_fits_none()
    {
        Assert.Equal([null], Names(["完成率"], "项目完成率", "培训完成率"));
        Assert.Equal([null, null], Names(["项目完成率", "培训完成率"], "完成率"));
    }

    [Fact]
    public void Rows_of_one_name_go_together_in_their_order_each_once() => Assert.Equal(["满意度", "满意度", null], Names(["满意度", "满意度", "满意度"], "满意度", "满意度"));

    private static IReadOnlyList<string?> Names(string[] left, params string[] right) =>
        Pairing.Of(left, right, (one, other) => one == other, (one, other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
}

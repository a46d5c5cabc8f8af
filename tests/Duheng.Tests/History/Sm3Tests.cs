using System.Text;
using Duheng.Application.History;

namespace Duheng.Tests.History;

/// <summary>The two examples of the standard (GB/T 32905-2016, annex A), and the lengths at which padding needs a block more.</summary>
public sealed class Sm3Tests
{
    [Theory]
    [InlineData("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd", "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    public void Hash_is_that_of_the_standard(string message, string hash) => Assert.Equal(hash, Convert.ToHexStringLower(Sm3.Hash(Encoding.ASCII.GetBytes(message))));

    [Fact]
    public void No_length_around_a_block_gives_the_hash_of_another() => Assert.Equal(
        200, Enumerable.Range(0, 200).Select(length => Convert.ToHexStringLower(Sm3.Hash(new byte[length]))).Distinct(StringComparer.Ordinal).Count());
}

using Duheng.Application.Registers.Sources;
using Duheng.Storage.Foreign;
using Microsoft.AspNetCore.DataProtection;

namespace Duheng.Tests.Registers;

/// <summary>A password of a database opens for the connection that it was kept for, and for no other.</summary>
public sealed class SourceSecretsTests
{
    private const string Reader = "Host=10.20.0.5;Port=5432;Database=cards;Username=reader";

    [Fact]
    public void A_password_goes_with_its_connection()
    {
        var secrets = new SourceSecrets(new EphemeralDataProtectionProvider());
        var closed = secrets.Close(Reader, "只读-8241");

        Assert.DoesNotContain("8241", closed, StringComparison.Ordinal);
        Assert.Equal("只读-8241", secrets.Open(Reader, closed));
        Assert.Null(secrets.Open(Reader.Replace("10.20.0.5", "10.66.6.6", StringComparison.Ordinal), closed));
        Assert.Null(new SourceSecrets(new EphemeralDataProtectionProvider()).Open(Reader, closed));
        Assert.Null(secrets.Open(Reader, string.Empty));
    }

    [Fact]
    public void A_connection_is_kept_without_its_password()
    {
        var (address, password) = PostgreSqlAddress.Read("Server=10.20.0.5;Database=cards;User Id=reader;Password=a;b;SSL Mode=VerifyFull".Replace("a;b", "'a;b'", StringComparison.Ordinal));

        Assert.Equal("a;b", password);
        Assert.Equal("Host=10.20.0.5;Port=5432;Database=cards;Username=reader;SSL Mode=VerifyFull", address.ToString());
    }

    [Theory]
    [InlineData("10.20.0.5", "读不懂这个连接")]
    [InlineData("Host=a;Database=b", "要写明数据库（Database）和账号（Username）")]
    [InlineData("Host=a,b;Database=c;Username=d", "要写一台主机")]
    [InlineData(Reader + ";Options=-c default_transaction_read_only=off", "连接里不能写 Options")]
    [InlineData(Reader + ";Port=many", "读不懂这个连接")]
    [InlineData("", "要写一台主机")]
    public void Anything_else_is_told(string text, string said) => Assert.Contains(said, Assert.Throws<ForeignException>(() => PostgreSqlAddress.Read(text)).Message, StringComparison.Ordinal);
}

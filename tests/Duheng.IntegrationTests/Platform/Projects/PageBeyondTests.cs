using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Projects;

/// <summary>A page behind the last one, as an old link or a narrower filter asks for it.</summary>
public sealed class PageBeyondTests : OfficeTests
{
    [Theory]
    [InlineData("/projects?q=%E7%BB%B4%E6%8A%A4&page=99", "/projects?q=")]
    [InlineData("/targets?page=99", "/targets")]
    [InlineData("/evaluations?page=99", "/evaluations")]
    [InlineData("/findings?page=99", "/findings")]
    [InlineData("/monitoring?page=99", "/monitoring")]
    [InlineData("/review?page=99", "/review")]
    [InlineData("/public?page=99", "/public")]
    public async Task It_says_so_and_leads_back(string address, string back)
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));

        var page = await browser.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Contains("没有第 99 页", page, StringComparison.Ordinal);
        Assert.DoesNotContain("4,901", page, StringComparison.Ordinal);
        Assert.Matches($"没有第 99 页.*<a href=\"{System.Text.RegularExpressions.Regex.Escape(back)}[^\"]*\">(回到第一页|到最后一页)</a>", page);
    }
}

using System.Net;
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
    public async Task It_leads_to_the_last_page_there_is(string address, string start)
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.TreasuryPerformance, "1499"));

        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        var location = answer.Headers.Location?.ToString() ?? string.Empty;
        using var there = await browser.GetAsync(new Uri(location, UriKind.RelativeOrAbsolute), Cancellation);
        var page = await there.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(start, location, StringComparison.Ordinal);
        Assert.DoesNotContain("page=99", location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        Assert.DoesNotContain("没有第", page, StringComparison.Ordinal);
    }
}

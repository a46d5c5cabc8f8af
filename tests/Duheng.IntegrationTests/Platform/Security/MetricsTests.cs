using System.Net;
using Duheng.Web.Api.Metrics;

namespace Duheng.IntegrationTests.Platform.Security;

public sealed class MetricsTests : OfficeTests
{
    [Fact]
    public async Task Requests_are_counted_by_the_pattern_of_their_route()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();
        using var page = await browser.GetAsync(new Uri("/v/2222-2222", UriKind.Relative), Cancellation);

        var text = await browser.GetStringAsync(new Uri("/metrics", UriKind.Relative), Cancellation);

        Assert.Contains("# TYPE duheng_http_request_duration_seconds histogram", text, StringComparison.Ordinal);
        Assert.Contains("duheng_http_request_duration_seconds_count{method=\"GET\",route=\"/v/{Code}\",status=\"200\"}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2222-2222", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", "", null, true)]
    [InlineData("::1", "", null, true)]
    [InlineData("10.0.0.7", "", null, false)]
    [InlineData("10.0.0.7", "Bearer ", "", false)]
    [InlineData("10.0.0.7", "Bearer secret", "secret", true)]
    [InlineData("10.0.0.7", "Bearer other!", "secret", false)]
    public void Only_this_machine_or_the_token_reads_them(string address, string authorization, string? token, bool may) =>
        Assert.Equal(may, MetricsEndpoint.MayRead(IPAddress.Parse(address), authorization, token));
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Duheng.Application.Common;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;

namespace Duheng.IntegrationTests.Platform.Comparisons;

/// <summary>A finished report beside the form: what differs is told, what is chosen is taken over, all or nothing.</summary>
public abstract partial class CompareReportTests : OfficeTests
{
    private const string Name = "社会保障信息系统日常运行维护";

    [Fact]
    public async Task The_platforms_own_report_agrees_with_the_form()
    {
        await using var office = await OpenAsync();
        var project = office.Project("信息系统维护及设备购置");
        var clerk = office.Account(Role.UnitClerk, "14990101");
        var report = Value(await office.AskAsync((WriteEvaluationReport write) => write.ExecuteAsync(clerk.Actor, project.YearId, "docx", Cancellation)));

        var (status, html) = await CompareAsync(office, clerk, project, "本单位自评.docx", report.Content);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("报告里没有这一行", html, StringComparison.Ordinal);
        Assert.DoesNotContain("不能带入", html, StringComparison.Ordinal);
        Assert.DoesNotContain("这不是本项目的报告", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">不同<", html, StringComparison.Ordinal);
        Assert.Contains("没有可带入的文字", html, StringComparison.Ordinal); // drafts and marks are nobody's text
    }

    [Fact]
    public async Task What_differs_is_marked_and_what_is_chosen_fills_the_form()
    {
        await using var office = await OpenAsync();
        var project = office.Project(Name);
        var clerk = office.Account(Role.UnitClerk, "14990201");
        var report = Value(await office.AskAsync((WriteEvaluationReport write) => write.ExecuteAsync(clerk.Actor, project.YearId, "html", Cancellation)));
        var changed = Encoding.UTF8.GetString(report.Content).Replace("58.27万元", "61.5万元", StringComparison.Ordinal);

        var (_, html) = await CompareAsync(office, clerk, project, "报告.html", Encoding.UTF8.GetBytes(changed));
        var row = Take().Matches(html).Select(match => match.Groups["row"].Value).First(one => html.Contains($"name=\"actual-{one}\" value=\"61.5万元\"", StringComparison.Ordinal));
        var browser = await office.SignedInAsync(clerk);
        var page = Office.At(project, "/compare").OriginalString;
        var version = Regex.Match(html, $"name=\"version-{row}\" value=\"(?<version>\\d+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["version"].Value;
        using var stale = await Office.PostAsync(browser, page, $"{page}/fill", ("take", $"actual-{row}"), ($"actual-{row}", "99万元"), ($"version-{row}", "999"));
        using var answer = await Office.PostAsync(browser, page, $"{page}/fill", ("take", $"actual-{row}"), ($"actual-{row}", "61.5万元"), ($"version-{row}", version));
        var after = Value(await office.AskAsync((LoadEvaluation load) => load.ExecuteAsync(clerk.Actor, project.YearId, Cancellation))).Evaluated!; // the demo has begun it

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Redirect), (stale.StatusCode, answer.StatusCode));
        Assert.Equal("61.5万元", after.Lines.Single(line => line.Row.ToString(System.Globalization.CultureInfo.InvariantCulture) == row).Line.Actual);
    }

    [Fact]
    public async Task What_is_no_report_is_refused_in_a_sentence_with_its_name()
    {
        await using var office = await OpenAsync();

        var (status, html) = await CompareAsync(office, office.Account(Role.UnitClerk, "14990201"), office.Project(Name), "会议纪要.txt", Encoding.UTF8.GetBytes("今天开会。"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("会议纪要.txt", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_report_prints_its_code_with_the_address_and_still_reads_back()
    {
        await using var office = await OpenAsync();
        var (project, account) = Published(office);

        var report = Value(await office.AskAsync((WriteEvaluationReport write) => write.ExecuteAsync(account.Actor, project.YearId, "html", "https://yunze.example", Cancellation)));
        var (_, html) = await CompareAsync(office, account, project, "公开.html", report.Content);
        var address = Regex.Match(Encoding.UTF8.GetString(report.Content), "https://yunze\\.example(?<path>/v/[0-9A-Z-]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["path"].Value;
        using var anybody = new HttpClient { BaseAddress = office.Address };
        var page = await anybody.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Contains(project.Name, page, StringComparison.Ordinal);
        Assert.DoesNotContain(">不同<", html, StringComparison.Ordinal);
        Assert.DoesNotContain("报告里没有这一行", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_another_project_is_told_first_and_fills_nothing_unasked()
    {
        await using var office = await OpenAsync();
        var (project, clerk) = (office.Project(Name), office.Account(Role.UnitClerk, "14990201"));
        var foreign = office.Account(Role.UnitClerk, "14990102");
        var report = Value(await office.AskAsync((WriteEvaluationReport write) => write.ExecuteAsync(foreign.Actor, office.Project("医保软件运行维护").YearId, "docx", Cancellation)));
        var browser = await office.SignedInAsync(clerk);
        var page = Office.At(project, "/compare").OriginalString;

        var (_, html) = await CompareAsync(office, clerk, project, "别人的.docx", report.Content);
        using var silent = await Office.PostAsync(browser, page, $"{page}/fill", ("strange", "1"), ("take", "actual-2"), ("actual-2", "9个"), ("version-2", "1"));

        Assert.Contains("这不是本项目的报告。", html, StringComparison.Ordinal);
        Assert.Contains("项目名称：报告里是“医保软件运行维护”，本项目是“社会保障信息系统日常运行维护”。", html, StringComparison.Ordinal);
        Assert.Contains("name=\"anyway\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"take\" checked", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("name=\"take\" value=\"[^\"]*\" checked", html);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
    }

    private static (DemoProject Project, DemoAccount Account) Published(Office office) => (office.Project("医保基金智能监管系统服务"), office.Account(Role.UnitClerk, "14990102"));

    [Fact]
    public async Task A_stranger_finds_nothing()
    {
        await using var office = await OpenAsync();
        var browser = await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101"));

        using var answer = await browser.GetAsync(Office.At(office.Project(Name), "/compare"), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<(HttpStatusCode Status, string Html)> CompareAsync(Office office, DemoAccount account, DemoProject project, string name, byte[] content)
    {
        var browser = await office.SignedInAsync(account);
        var page = Office.At(project, "/compare");
        var token = Token().Match(await browser.GetStringAsync(page, Cancellation)).Groups["token"].Value;
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(content);
        using var mark = new StringContent(token);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(mark, "__RequestVerificationToken");
        form.Add(file, "files", name);
        using var answer = await browser.PostAsync(Office.At(project, "/compare/report"), form, Cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static T Value<T>(Result<T> result) => result.Match(value => value, failure => throw new InvalidOperationException(failure.Message));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("value=\"actual-(?<row>\\d+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Take();
}

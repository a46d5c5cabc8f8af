using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Duheng.Application.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Checking;

/// <summary>Reports that somebody without an account sends to be checked. Nothing of them reaches the database, so that one kind is enough.</summary>
public sealed partial class CheckUploadsTests : OfficeTests
{
    private const int ChecksAMinute = 12;
    private const string Word = "柳坞县农村饮水工程维护-2023.docx";
    private const string Text = "碧浦县残疾人就业培训-2022.txt";

    [Fact]
    public async Task Anybody_reads_the_result_of_each_file_and_its_findings_in_place()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();

        var address = await SendAsync(browser, Sample(Word), Sample(Text));
        var page = await browser.GetStringAsync(address, Cancellation);
        using var first = await browser.GetAsync(new Uri($"{address}/1", UriKind.Relative), Cancellation);
        var html = await first.Content.ReadAsStringAsync(Cancellation);
        var policy = Assert.Single(first.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("体检 2 份：2 份重算与自报不一致", page, StringComparison.Ordinal);
        Assert.Contains("农村饮水工程维修养护", page, StringComparison.Ordinal);
        Assert.Contains("92.59 至 98.59", page, StringComparison.Ordinal);
        Assert.Contains("SCR-", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{address}\">全部结果与下载</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains($"content=\"{policy[..policy.IndexOf("; frame-ancestors", StringComparison.Ordinal)]}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_unless_its_sender_says_so_and_the_one_page_has_it_all()
    {
        await using var office = await OpenAsync();
        using var form = Form(Sample(Word), Sample(Text));

        using var answer = await office.Browser().PostAsync(new Uri("/check", UriKind.Relative), form, Cancellation);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        await using var copy = new MemoryStream(Convert.FromBase64String(Copy().Match(page).Groups["file"].Value));
        await using var archive = new ZipArchive(copy, ZipArchiveMode.Read);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("体检 2 份：2 份重算与自报不一致", page, StringComparison.Ordinal);
        Assert.Contains("SCR-", page, StringComparison.Ordinal);
        Assert.Single(Copy().Matches(page)); // only Word files take comments
        Assert.Contains("download=\"柳坞县农村饮水工程维护-2023（批注）.docx\"", page, StringComparison.Ordinal);
        Assert.NotNull(archive.GetEntry("word/comments.xml"));
        Assert.DoesNotMatch("/check/[0-9a-f]{32}", page);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(0, office.Services.GetRequiredService<KeptChecks>().Count);
    }

    [Fact]
    public async Task The_result_is_taken_away_as_comments_in_word_as_json_and_as_sarif()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();

        var address = await SendAsync(browser, Sample(Word), Sample(Text));
        await using var copy = await browser.GetStreamAsync(new Uri($"{address}/1/annotated", UriKind.Relative), Cancellation);
        await using var archive = new ZipArchive(copy, ZipArchiveMode.Read);
        using var json = JsonDocument.Parse(await browser.GetStringAsync(new Uri($"{address}/result.json", UriKind.Relative), Cancellation));
        using var sarif = JsonDocument.Parse(await browser.GetStringAsync(new Uri($"{address}/result.sarif", UriKind.Relative), Cancellation));
        using var text = await browser.GetAsync(new Uri($"{address}/2/annotated", UriKind.Relative), Cancellation);

        Assert.NotNull(archive.GetEntry("word/comments.xml"));
        Assert.Equal(2, json.RootElement.GetProperty("documents").GetArrayLength());
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(HttpStatusCode.Conflict, text.StatusCode);
    }

    [Fact]
    public async Task A_program_has_what_the_command_line_writes()
    {
        await using var office = await OpenAsync();
        using var form = Form(Sample(Word));

        using var answer = await office.Browser().PostAsync(new Uri("/api/check", UriKind.Relative), form, Cancellation);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));

        var document = json.RootElement.GetProperty("documents")[0];
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(88.00m, document.GetProperty("reports")[0].GetProperty("report").GetProperty("total").GetDecimal());
        Assert.NotEmpty(document.GetProperty("reports")[0].GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task What_is_no_report_is_told_and_two_files_of_one_name_are_told_apart()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();

        var page = await browser.GetStringAsync(await SendAsync(browser, ("通知.txt", "关于放假的通知"u8.ToArray()), Sample(Text), Sample(Text)), Cancellation);

        Assert.Contains("1 份读不了", page, StringComparison.Ordinal);
        Assert.Contains("碧浦县残疾人就业培训-2022（2）.txt", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_is_refused_in_one_sentence()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();

        Assert.Contains("一次最多 50 个，这次有 51 个", await RefusedAsync(browser, [.. Enumerable.Range(1, 51).Select(number => (string.Create(CultureInfo.InvariantCulture, $"报告{number}.txt"), "空"u8.ToArray()))]), StringComparison.Ordinal);
        Assert.Contains("“大.docx”超过 20 MiB", await RefusedAsync(browser, ("大.docx", new byte[(20 << 20) + 1])), StringComparison.Ordinal);
        Assert.Contains("没有收到文件", await RefusedAsync(browser), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_is_gone_after_half_an_hour_and_at_once_when_its_owner_says_so()
    {
        var clock = new TurnedClock();
        await using var office = await OpenAsync(clock);
        var browser = office.Browser();
        var kept = await SendAsync(browser, Sample(Text));
        var cleared = await SendAsync(browser, Sample(Text));

        using var forget = await Office.PostAsync(browser, cleared.OriginalString, $"{cleared}/forget");
        using var afterForgetting = await browser.GetAsync(cleared, Cancellation);
        using var inTime = await browser.GetAsync(kept, Cancellation);
        clock.Turn(TimeSpan.FromMinutes(31));
        using var late = await browser.GetAsync(kept, Cancellation);
        using var lateFile = await browser.GetAsync(new Uri($"{kept}/1", UriKind.Relative), Cancellation);
        using var guessed = await browser.GetAsync(new Uri("/check/0123456789abcdef", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, inTime.StatusCode);
        Assert.Contains("只保留半小时", await late.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.All([afterForgetting, late, lateFile, guessed], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    [Fact]
    public async Task One_address_may_not_send_without_end()
    {
        await using var office = await OpenAsync();
        var browser = office.Browser();
        for (var count = 0; count < ChecksAMinute; count++)
        {
            await RefusedAsync(browser);
        }

        using var form = Form(Sample(Text));
        using var answer = await browser.PostAsync(new Uri("/check", UriKind.Relative), form, Cancellation);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Contains("请等一分钟再试", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static (string Name, byte[] Content) Sample(string name) => (name, File.ReadAllBytes(Repo.At("samples", name)));

    private static async Task<Uri> SendAsync(HttpClient browser, params (string Name, byte[] Content)[] files)
    {
        using var form = Form(files);
        using var keep = new StringContent("1");
        form.Add(keep, "keep");
        using var answer = await browser.PostAsync(new Uri("/check", UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Matches(Address(), answer.Headers.Location!.OriginalString); // a redirect says where to
        return answer.Headers.Location;
    }

    private static async Task<string> RefusedAsync(HttpClient browser, params (string Name, byte[] Content)[] files)
    {
        using var form = Form(files);
        using var answer = await browser.PostAsync(new Uri("/check", UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    private static MultipartFormDataContent Form(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileNameStar = name };
            form.Add(part);
        }

        return form;
    }

    [GeneratedRegex("href=\"data:application/vnd.openxmlformats-officedocument.wordprocessingml.document;base64,(?<file>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Copy();

    [GeneratedRegex("^/check/[0-9a-f]{32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}

using System.Net;
using System.Text.RegularExpressions;
using Duheng.Domain.Lifecycle;
using Duheng.Fixtures;
using Duheng.Fixtures.Files;
using Duheng.IntegrationTests.Platform.Api;

namespace Duheng.IntegrationTests.Platform.Registers;

/// <summary>Photos and scans in entries: sent from a phone, shown with the entry, handed out safely.</summary>
public abstract partial class RegisterFileTests : OfficeTests
{
    private const string Unit = "14990201";

    private static readonly byte[] Photo = SomePhoto.Jpeg(new Dice(7), isLittle: true, turn: 6).File;

    [Fact]
    public async Task A_photo_from_a_phone_stands_in_its_entry_with_when_it_was_taken_and_who_keeps_it()
    {
        await using var office = await OpenAsync();
        var (clerk, foreign) = (await office.SignedInAsync(office.Account(Role.UnitClerk, Unit)), await office.SignedInAsync(office.Account(Role.UnitClerk, "14990101")));
        var name = office.Account(Role.UnitClerk, Unit).Actor.Name;

        var form = await ReadAsync(clerk, "/registers/tickets/new");
        using var refused = await SendAsync(clerk, "/registers/tickets/new", form, "现场.jpg", "不是照片"u8.ToArray());
        using var sent = await SendAsync(clerk, "/registers/tickets/new", form, "..\\现场<1>.jpg", Photo);
        var address = Entry().Match(await ReadAsync(clerk, "/registers/tickets?q=PH-1")).Value;
        var page = await ReadAsync(clerk, address);
        var file = File().Match(page).Groups["address"].Value.Replace("&amp;", "&", StringComparison.Ordinal);
        using var picture = await clerk.GetAsync(new Uri(file, UriKind.Relative), Cancellation);
        using var elsewhere = await foreign.GetAsync(new Uri(file, UriKind.Relative), Cancellation);
        using var described = await Office.PostAsync(clerk, address, file.Split('?')[0] + "?" + file.Split('?')[1], ("version", "1"), ("entry", address.Split('/')[^1]), ("custodian", "档案室 邹既白"), ("captured", "2021-06-30 10:00"));

        Assert.Contains("type=\"file\" name=\"f.photo\" accept=\"image/*,application/pdf\" capture=\"environment\"", form, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (refused.StatusCode, sent.StatusCode, described.StatusCode));
        var again = await refused.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("不是可以收的文件，或内容与扩展名不符", again, StringComparison.Ordinal);
        Assert.Contains("value=\"PH-1\"", again, StringComparison.Ordinal);
        Assert.Contains($"形成时间 2021-06-30 09:15:42　·　保管人 {name}", page, StringComparison.Ordinal);
        Assert.Contains("<img src=", page, StringComparison.Ordinal);
        Assert.Equal(Photo, await picture.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(("image/jpeg", "attachment", "现场1.jpg"), (picture.Content.Headers.ContentType?.MediaType, picture.Content.Headers.ContentDisposition?.DispositionType, picture.Content.Headers.ContentDisposition?.FileNameStar));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Contains("形成时间 2021-06-30 10:00　·　保管人 档案室 邹既白", await ReadAsync(clerk, address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_sends_a_file_first_and_then_names_it()
    {
        await using var office = await OpenAsync();
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, Unit).Actor, Cancellation);
        using var form = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.4 巡检单"u8.ToArray()), "file", "巡检单.pdf" } };

        using var kept = await clerk.PostAsync(new Uri("/api/registers/inspections/files", UriKind.Relative), form, Cancellation);
        var file = await kept.JsonAsync(Cancellation);
        var sha256 = file.GetProperty("sha256").GetString()!;
        using var unknown = await clerk.SendAsync(HttpMethod.Post, "/api/registers/inspections/entries", Inspection("XJ-1", new string('A', 64)), Cancellation);
        using var added = await clerk.SendAsync(HttpMethod.Post, "/api/registers/inspections/entries", Inspection("XJ-1", sha256), Cancellation);
        using var named = await clerk.SendAsync(HttpMethod.Put, $"/api/registers/inspections/files/{sha256}", new { custodian = "档案室", capturedAt = "昨天" }, Cancellation, ("If-Match", "*"));
        using var described = await clerk.SendAsync(HttpMethod.Put, $"/api/registers/inspections/files/{sha256}", new { custodian = "档案室" }, Cancellation, ("If-Match", "*"));
        var content = await clerk.GetByteArrayAsync(new Uri($"/api/registers/inspections/files/{sha256}/content", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Created), (kept.StatusCode, unknown.StatusCode, added.StatusCode));
        Assert.Equal((string.Empty, 64), (file.GetProperty("capturedAt").GetString(), file.GetProperty("sm3").GetString()!.Length));
        Assert.Contains("没有这个文件；请先上传", await unknown.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (named.StatusCode, described.StatusCode));
        Assert.Equal("%PDF-1.4 巡检单"u8.ToArray(), content);
    }

    [Fact]
    public async Task A_file_is_seen_by_the_register_that_names_it_also_after_a_correction_and_by_no_other()
    {
        await using var office = await OpenAsync();
        var clerk = await Caller.OfAsync(office, office.Account(Role.UnitClerk, Unit).Actor, Cancellation);
        var reviewer = await Caller.OfAsync(office, office.Account(Role.UnitReviewer, Unit).Actor, Cancellation);
        var (first, second) = (await KeptAsync(clerk, "第一张"), await KeptAsync(clerk, "第二张"));

        var unnamed = await StatusAsync(reviewer, "inspections", first);
        using var added = await clerk.SendAsync(HttpMethod.Post, "/api/registers/inspections/entries", Inspection("XJ-2", first), Cancellation);
        var named = await StatusAsync(reviewer, "inspections", first);
        using var corrected = await clerk.SendAsync(HttpMethod.Put, added.Headers.Location!.OriginalString, Inspection("XJ-2", second, "换成签字的那张"), Cancellation, ("If-Match", "*"));
        var replaced = await StatusAsync(reviewer, "inspections", first);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (added.StatusCode, corrected.StatusCode));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK), (unnamed, named, replaced));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(reviewer, "inspections", second));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(reviewer, "tickets", first)); // it has files too, but not this one
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(clerk, "tickets", first)); // who brought it in may name it anywhere
    }

    private static async Task<string> KeptAsync(HttpClient clerk, string text)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes("%PDF-1.4 " + text)), "file", text + ".pdf" } };
        using var kept = await clerk.PostAsync(new Uri("/api/registers/inspections/files", UriKind.Relative), form, Cancellation);
        return (await kept.JsonAsync(Cancellation)).GetProperty("sha256").GetString()!;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string register, string sha256)
    {
        using var answer = await client.GetAsync(new Uri($"/api/registers/{register}/files/{sha256}/content", UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    private static object Inspection(string number, string sheet, string? reason = null) => new { reason, values = new { number, inspected_on = "2021-03-30", inspector = "邹既白", conclusion = "正常", sheet } };

    /// <summary>The form of a phone, as a browser sends it.</summary>
    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string page, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Mark().Match(page).Groups["mark"].Value), "__RequestVerificationToken" },
            { new StringContent("PH-1"), "c.number" },
            { new StringContent("2021-06-30T09:20:00"), "c.reported_at" },
            { new StringContent("一般"), "c.severity" },
            { new StringContent(string.Empty), "c.photo" },
            { new ByteArrayContent(content), "f.photo", name },
        };
        return await client.PostAsync(new Uri(address, UriKind.Relative), form, Cancellation);
    }

    private static Task<string> ReadAsync(HttpClient client, string address) => client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("/registers/tickets/\\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();

    [GeneratedRegex("href=\"(?<address>/registers/tickets/files/[0-9A-F]{64}[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex File();
}

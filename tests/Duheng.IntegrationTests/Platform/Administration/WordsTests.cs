using System.Net;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Words;
using Duheng.Domain.Lifecycle;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Administration;

/// <summary>Words of an office's own: rules go by them at once, on every server, and nobody else's are touched.</summary>
public abstract class WordsTests : OfficeTests
{
    private const string Reasons = "void-reasons";

    [Fact]
    public async Task Rules_go_by_the_words_of_the_office_as_soon_as_they_are_saved()
    {
        var (database, cast) = await CopyAsync();
        await using var office = await Office.OpenAsync(database, cast);
        await using var other = await Office.OpenAsync(database, cast);
        var administrator = await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"));
        Assert.True(await IsReasonAsync(office, "情况属实"));

        var shipped = Knowledge.Shipped.Lexicon[Reasons];
        using var saved = await Office.PostAsync(
            administrator, $"/admin/words?list={Reasons}", "/admin/words/save", ("list", Reasons), ("version", "0"), ("words", string.Join("\r\n", shipped.Where(word => word != "不适用")) + "\r\n\r\n 情况属实 \r\n情况属实"));
        var page = await administrator.GetStringAsync(new Uri($"/admin/words?list={Reasons}", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("自己加的：情况属实<", page, StringComparison.Ordinal);
        Assert.Contains("停用的：不适用<", page, StringComparison.Ordinal);
        Assert.Contains("改过 1 张", page, StringComparison.Ordinal);
        Assert.False(await IsReasonAsync(office, "情况属实"));
        Assert.True(await IsReasonAsync(office, "不适用"));
        Assert.True(await IsReasonAsync(other, "情况属实")); // it has not looked yet
        await other.Services.GetRequiredService<WordBook>().RefreshAsync(database, Cancellation);
        Assert.False(await IsReasonAsync(other, "情况属实"));
        Assert.True(Knowledge.Shipped.Lexicon.IsReason("情况属实"));
    }

    [Fact]
    public async Task What_would_break_a_rule_is_refused_and_what_was_typed_is_kept()
    {
        await using var office = await OpenAsync();
        var administrator = office.Account(Role.SystemAdministrator, "1499").Actor;

        Assert.Equal("词：“建全制度”写得不对：这张词表的词用“→”分开，两边都要有字，如“建全完善→健全完善”。", (await RefusedAsync(office, administrator, "typos", ["建全制度"], 0)).Message);
        Assert.IsType<Failure.Invalid>(await RefusedAsync(office, administrator, "topics", ["验收", "培训|"], 0));
        Assert.IsType<Failure.Invalid>(await RefusedAsync(office, administrator, Reasons, [" ", string.Empty], 0));
        Assert.IsType<Failure.Invalid>(await RefusedAsync(office, administrator, Reasons, [new string('长', 61)], 0));
        Assert.IsType<Failure.Conflict>(await RefusedAsync(office, administrator, Reasons, ["无"], 7));
        Assert.IsType<Failure.NotFound>(await RefusedAsync(office, administrator, "no-such-list", ["无"], 0));
        Assert.IsType<Failure.Forbidden>(await RefusedAsync(office, office.Account(Role.UnitClerk, "14990201").Actor, Reasons, ["无"], 0));

        var browser = await office.SignedInAsync(office.Account(Role.SystemAdministrator, "1499"));
        using var refused = await Office.PostAsync(browser, "/admin/words?list=typos", "/admin/words/save", ("list", "typos"), ("version", "0"), ("words", "帐户→账户\n只写一半"));
        var page = await refused.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("帐户→账户\n只写一半", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ships_comes_back_when_the_changes_are_taken_back()
    {
        await using var office = await OpenAsync();
        var administrator = office.Account(Role.SystemAdministrator, "1499").Actor;
        var shipped = Knowledge.Shipped.Lexicon[Reasons];

        await SavedAsync(office, administrator, Reasons, ["无", "同前"], 0);
        var back = await SavedAsync(office, administrator, Reasons, shipped, 1);

        Assert.Equal(shipped, back.Words);
        Assert.False(back.IsChanged);
        Assert.Equal(2, back.Version);
        Assert.True(await IsReasonAsync(office, "同前"));
        Assert.False(await IsReasonAsync(office, "正常"));
    }

    private static Task<bool> IsReasonAsync(Office office, string text) => office.AskAsync((Knowledge knowledge) => Task.FromResult(knowledge.Lexicon.IsReason(text)));

    private static async Task<Failure> RefusedAsync(Office office, Actor actor, string list, IReadOnlyList<string> words, long version) =>
        (await office.AskAsync((ManageWords manage) => manage.SaveAsync(actor, list, words, version, Cancellation))).Match(_ => throw new InvalidOperationException("It was saved."), failure => failure);

    private static async Task<EditedList> SavedAsync(Office office, Actor actor, string list, IReadOnlyList<string> words, long version) =>
        (await office.AskAsync((ManageWords manage) => manage.SaveAsync(actor, list, words, version, Cancellation))).Match(saved => saved, failure => throw new InvalidOperationException(failure.Message));
}

using Duheng.Application.Common;
using Duheng.Application.Words;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Administration;

/// <summary>Word lists over the API, for who administers them.</summary>
internal sealed class WordsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/administration/words").WithTags("管理").Needs(Capability.AdministerSystem);
        group.MapGet(string.Empty, ListAsync).WithName("getWordLists").WithSummary("规则用的词表：在用的、自己加的、停用的词。");
        group.MapGet("/{name}", FindAsync).WithName("getWordList").WithSummary("一张词表。");
        group.MapPut("/{name}", SaveAsync).ReplacesVersion(NowAsync).WithName("putWordList").WithSummary("改一张词表：words 是全部在用的词；随附的词不在其中就停用；保存后立刻按新词表检查。");
    }

    private static async Task<Results<Ok<ListReply<WordListReply>>, ProblemHttpResult>> ListAsync([AsParameters] PageQuery page, Actor actor, ManageWords words, CancellationToken cancellationToken) =>
        (await words.ListAsync(actor, cancellationToken)).ToReply(lists => page.Cut(lists, list => list.Name, WordListReply.Of));

    private static async Task<Results<Ok<WordListReply>, ProblemHttpResult>> FindAsync(string name, Actor actor, ManageWords words, CancellationToken cancellationToken) =>
        (await words.FindAsync(actor, name, cancellationToken)).ToReply(WordListReply.Of);

    private static async Task<Results<Ok<WordListReply>, ProblemHttpResult>> SaveAsync(
        string name, WordListBody body, Actor actor, ManageWords words, HttpContext http, CancellationToken cancellationToken) =>
        (await words.SaveAsync(actor, name, body.Words ?? [], http.Seen<WordListReply>().Version, cancellationToken)).ToReply(WordListReply.Of);

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<ManageWords, EditedList>(
        (words, actor, cancellationToken) => words.FindAsync(actor, (string)http.GetRouteValue("name")!, cancellationToken), list => WordListReply.Of(list)); // the route has it
}

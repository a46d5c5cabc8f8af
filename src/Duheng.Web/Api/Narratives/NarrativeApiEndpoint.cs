using Duheng.Application.Common;
using Duheng.Application.Narratives;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Reports;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Narratives;

/// <summary>The text of a report over the API, by chapter.</summary>
internal sealed class NarrativeApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/narrative").WithTags("文字报告");
        group.MapGet(string.Empty, ListAsync).Needs(Capability.ReadProjects).WithName("getNarrative").WithSummary("文字报告的各章，带草稿和问题。");
        group.MapGet("/{section}", FindAsync).Needs(Capability.ReadProjects).WithName("getChapter").WithSummary("一章。");
        group.MapPut("/{section}", SaveAsync).Needs(Capability.FillIn).ReplacesVersion(NowAsync).WithName("putChapter").WithSummary("保存一章，整章替换。");
    }

    private static async Task<Results<Ok<ListReply<ChapterReply>>, ProblemHttpResult>> ListAsync(
        long id, [AsParameters] PageQuery page, Actor actor, LoadNarrative load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, id, cancellationToken)).ToReply(loaded => page.Cut(loaded.Chapters, chapter => (long)chapter.Section, ChapterReply.Of));

    private static async Task<Results<Ok<ChapterReply>, ProblemHttpResult>> FindAsync(long id, string section, Actor actor, LoadNarrative load, CancellationToken cancellationToken) =>
        (await load.ExecuteAsync(actor, id, cancellationToken)).Match(loaded => One(loaded, section), failure => failure).ToReply(ChapterReply.Of);

    private static async Task<Results<Ok<ChapterReply>, ProblemHttpResult>> SaveAsync(
        long id, string section, ChapterBody body, Actor actor, SaveNarrative save, HttpContext http, CancellationToken cancellationToken) =>
        LifecycleWords.Parse<SectionKind>(section) is { } kind
            ? (await save.ExecuteAsync(actor, id, kind, body.Text ?? string.Empty, http.Seen<ChapterReply>().Seen, cancellationToken)).ToReply(ChapterReply.Of)
            : Refusals.NoSuch("这一章").ToProblem();

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<LoadNarrative, LoadedNarrative>(
        (load, actor, cancellationToken) => load.ExecuteAsync(actor, http.Number("id"), cancellationToken),
        loaded => One(loaded, (string)http.GetRouteValue("section")!).Match<Result<VersionedReply>>(chapter => ChapterReply.Of(chapter), failure => failure)); // part of the address

    private static Result<NarrativeChapter> One(LoadedNarrative loaded, string section) =>
        loaded.Chapters.FirstOrDefault(chapter => chapter.Section.Key() == section) is { } found ? found : Refusals.NoSuch("这一章");
}

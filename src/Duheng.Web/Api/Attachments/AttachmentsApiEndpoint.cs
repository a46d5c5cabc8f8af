using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Paging;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Attachments;

/// <summary>Files at documents, over the API.</summary>
internal sealed class AttachmentsApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/projects/{id:long}/attachments").WithTags("附件");
        group.MapGet(string.Empty, ListAsync).Needs(Capability.ReadProjects).WithName("getAttachments").WithSummary("一份文件的附件：document 为 targets、evaluation 等，不写是自评；also 是同一内容还用在哪里。");
        group.MapGet("/{attachment:long}", ReadAsync).Needs(Capability.ReadProjects).WithName("getAttachment").WithSummary("附件的内容。");
        group.MapDelete("/{attachment:long}", RemoveAsync).Needs(Capability.FillIn).WithName("deleteAttachment").WithSummary("删除，只在文件还能修改时。");
        group.MapPost("/{attachment:long}/open", OpenAsync).Needs(Capability.FillIn).WithName("openAttachment").WithSummary("自评的照片设为可公开：报告公开后显示它去掉位置等信息的副本。");
        group.MapPost("/{attachment:long}/close", CloseAsync).Needs(Capability.FillIn).WithName("closeAttachment").WithSummary("不再公开这张照片。");
        group.MapPost(string.Empty, AddAsync).Needs(Capability.FillIn).WithName("addAttachment").WithSummary("上传一个附件（multipart/form-data）；document 不写是自评，row 是用于第几行。")
            .Accepts<IFormFile>("multipart/form-data").DisableAntiforgery().WithMetadata(UploadForm.Limit);
    }

    private static async Task<Results<Ok<ListReply<AttachmentRow>>, ProblemHttpResult>> ListAsync(
        long id, string? document, [AsParameters] PageQuery page, Actor actor, FindProject find, ListAttachments list, CancellationToken cancellationToken)
    {
        if ((await find.ExecuteAsync(actor, id, cancellationToken)).Failed(out var failure, out _))
        {
            return failure.ToProblem();
        }

        return Kind(document) is { } kind
            ? TypedResults.Ok(page.Cut(await list.ExecuteAsync(actor, id, kind, cancellationToken), row => row.Id, row => row))
            : Refusals.NoSuch($"“{document}”这种文件").ToProblem();
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ReadAsync(long id, long attachment, Actor actor, ReadAttachment read, CancellationToken cancellationToken) =>
        (await read.ExecuteAsync(actor, id, attachment, cancellationToken)).Match<Results<FileContentHttpResult, ProblemHttpResult>>(
            file => TypedResults.File(file.Content, file.MediaType, file.Name), failure => failure.ToProblem());

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(long id, long attachment, Actor actor, RemoveAttachment remove, CancellationToken cancellationToken) =>
        (await remove.ExecuteAsync(actor, id, attachment, cancellationToken)).ToDone();

    private static async Task<Results<NoContent, ProblemHttpResult>> OpenAsync(long id, long attachment, Actor actor, OpenAttachment open, CancellationToken cancellationToken) =>
        (await open.ExecuteAsync(actor, id, attachment, isOpen: true, cancellationToken)).ToDone();

    private static async Task<Results<NoContent, ProblemHttpResult>> CloseAsync(long id, long attachment, Actor actor, OpenAttachment open, CancellationToken cancellationToken) =>
        (await open.ExecuteAsync(actor, id, attachment, isOpen: false, cancellationToken)).ToDone();

    private static async Task<Results<Created<CreatedReply>, ProblemHttpResult>> AddAsync(
        long id, string? document, int? row, string? custodian, DateOnly? captured, HttpContext context, Actor actor, AddAttachment add, CancellationToken cancellationToken)
    {
        if (Kind(document) is not { } kind)
        {
            return Refusals.NoSuch($"“{document}”这种文件").ToProblem();
        }

        if ((await UploadForm.ReadAsync(context.Request, cancellationToken)).Failed(out var refusal, out var files) && refusal != UploadLimits.Nothing)
        {
            return refusal.ToProblem();
        }

        // None or several: told after the rights were asked, as one that was forgotten.
        return (await add.ExecuteAsync(actor, id, kind, row, files is [var only] ? [only] : [], custodian, captured, cancellationToken)).Match(
            ids => ids[0], Result<long> (refused) => refused).ToCreated(made => $"/api/projects/{Shown.Id(id)}/attachments/{Shown.Id(made)}");
    }

    /// <summary>The self-evaluation where nothing is said.</summary>
    private static DocumentKind? Kind(string? document) => document is null ? DocumentKind.Evaluation : LifecycleWords.Parse<DocumentKind>(document);
}

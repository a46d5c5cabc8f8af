using System.Globalization;
using Duheng.Application.Attachments;
using Duheng.Application.Common;
using Duheng.Application.Notices;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace Duheng.Web.Pages.Attachments;

/// <summary>Takes files in, hands them out under a safe name and the type that they have, takes them away.</summary>
internal sealed class AttachmentsEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/projects/{id:long}/attachments").ExcludeFromDescription();
        group.MapPost("", AddAsync).WithMetadata(UploadForm.Limit, new RequireAntiforgeryTokenAttribute()).Needs(Capability.FillIn);
        group.MapGet("/{attachmentId:long}", ReadAsync).Needs(Capability.ReadProjects);
        group.MapPost("/{attachmentId:long}/open", OpenAsync).Needs(Capability.FillIn);
        group.MapPost("/{attachmentId:long}/close", CloseAsync).Needs(Capability.FillIn);
        group.MapPost("/{attachmentId:long}/remove", RemoveAsync).Needs(Capability.FillIn);
    }

    private static async Task<IResult> AddAsync(long id, HttpContext context, Actor actor, AddAttachment add, CancellationToken cancellationToken)
    {
        if ((await UploadForm.ReadAsync(context.Request, cancellationToken)).Failed(out var failure, out var files) && failure != UploadLimits.Nothing)
        {
            return failure.ToPage();
        }

        var form = await context.Request.ReadFormAsync(cancellationToken);
        var document = LifecycleWords.Parse<DocumentKind>(form["document"]) ?? DocumentKind.Evaluation;
        var typed = form["row"].ToString().Trim();
        var row = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        if (row is null && typed.Length > 0)
        {
            return Refusals.Invalid("行号", "请填数字，或不填，附件就用于整份文件。").ToPage();
        }

        var captured = DateOnly.TryParseExact(form["captured"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        return (await add.ExecuteAsync(actor, id, document, row, files ?? [], form["custodian"], captured, cancellationToken)).Match(_ => Back(id, document), refused => refused.ToPage());
    }

    private static async Task<IResult> ReadAsync(long id, long attachmentId, Actor actor, ReadAttachment read, CancellationToken cancellationToken) =>
        (await read.ExecuteAsync(actor, id, attachmentId, cancellationToken)).Match(file => Results.File(file.Content, file.MediaType, file.Name), failure => failure.ToPage());

    private static async Task<IResult> RemoveAsync(long id, long attachmentId, IFormCollection form, Actor actor, RemoveAttachment remove, CancellationToken cancellationToken) =>
        (await remove.ExecuteAsync(actor, id, attachmentId, cancellationToken)).Match(document => Back(id, document), failure => failure.ToPage());

    private static async Task<IResult> OpenAsync(long id, long attachmentId, IFormCollection form, Actor actor, OpenAttachment open, CancellationToken cancellationToken) =>
        (await open.ExecuteAsync(actor, id, attachmentId, isOpen: true, cancellationToken)).Match(document => Back(id, document), failure => failure.ToPage());

    private static async Task<IResult> CloseAsync(long id, long attachmentId, IFormCollection form, Actor actor, OpenAttachment open, CancellationToken cancellationToken) =>
        (await open.ExecuteAsync(actor, id, attachmentId, isOpen: false, cancellationToken)).Match(document => Back(id, document), failure => failure.ToPage());

    private static IResult Back(long id, DocumentKind document) =>
        Results.LocalRedirect((document == DocumentKind.Targets ? string.Create(CultureInfo.InvariantCulture, $"/projects/{id}/adjustments") : Notice.PageOf(id, document)) + "#attachments");
}

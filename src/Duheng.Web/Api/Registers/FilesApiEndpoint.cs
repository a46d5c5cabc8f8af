using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Registers.Files;
using Duheng.Application.Uploads;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;
using Duheng.Web.Pages.Checking;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Api.Registers;

/// <summary>Files of registers over the API: sent first, then named by their SHA-256 in an entry.</summary>
internal sealed class FilesApiEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/registers/{key}/files").WithTags("登记簿");
        group.MapPost(string.Empty, KeepAsync).Needs(Capability.KeepRegisters).WithName("addRegisterFile").WithSummary("上传一个文件（multipart/form-data）；登记时在文件列写它的 sha256。")
            .Accepts<IFormFile>("multipart/form-data").DisableAntiforgery().WithMetadata(UploadForm.Limit);
        group.MapGet("/{sha256}", FindAsync).Needs(Capability.ReadEvidence).WithName("getRegisterFile").WithSummary("一个文件的名称、类型、哈希、形成时间和保管人。");
        group.MapGet("/{sha256}/content", ReadAsync).Needs(Capability.ReadEvidence).WithName("getRegisterFileContent").WithSummary("文件的内容。");
        group.MapPut("/{sha256}", DescribeAsync).Needs(Capability.KeepRegisters).ReplacesVersion(NowAsync).WithName("putRegisterFile").WithSummary("修改保管人和形成时间；内容不变。");
    }

    private static async Task<Results<Created<RegisterFileReply>, ProblemHttpResult>> KeepAsync(
        string key, long? organisation, HttpContext context, Actor actor, KeepFile keep, CancellationToken cancellationToken)
    {
        if ((await UploadForm.ReadAsync(context.Request, cancellationToken)).Failed(out var failure, out var files) && failure != UploadLimits.Nothing)
        {
            return failure.ToProblem();
        }

        // None or several: told after the rights were asked, as one that is empty.
        var file = files is [var only] ? only : new UploadedFile(string.Empty, []);
        return (await keep.ExecuteAsync(actor, key, organisation, file, cancellationToken)).Failed(out failure, out var kept)
            ? failure.ToProblem()
            : TypedResults.Created($"/api/registers/{key}/files/{kept.Sha256}", RegisterFileReply.Of(kept));
    }

    private static async Task<Results<Ok<RegisterFileReply>, ProblemHttpResult>> FindAsync(string key, string sha256, long? organisation, Actor actor, ReadFile read, CancellationToken cancellationToken) =>
        (await read.FindAsync(actor, key, organisation, sha256, cancellationToken)).ToReply(RegisterFileReply.Of);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ReadAsync(string key, string sha256, long? organisation, Actor actor, ReadFile read, CancellationToken cancellationToken) =>
        (await read.ExecuteAsync(actor, key, organisation, sha256, cancellationToken)).Match<Results<FileContentHttpResult, ProblemHttpResult>>(
            file => TypedResults.File(file.Content, file.MediaType, file.Name), failure => failure.ToProblem());

    private static async Task<Results<Ok<RegisterFileReply>, ProblemHttpResult>> DescribeAsync(
        string key, string sha256, long? organisation, RegisterFileBody body, HttpContext http, Actor actor, DescribeFile describe, CancellationToken cancellationToken) =>
        (await describe.ExecuteAsync(actor, key, organisation, sha256, http.Seen<RegisterFileReply>().Version, body.Custodian, body.CapturedAt, cancellationToken)).ToReply(RegisterFileReply.Of);

    private static Task<Result<VersionedReply>> NowAsync(HttpContext http) => http.NowAsync<ReadFile, RegisterFile>(
        (read, actor, cancellationToken) => read.FindAsync(
            actor, (string)http.GetRouteValue("key")!, long.TryParse(http.Request.Query["organisation"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null, (string)http.GetRouteValue("sha256")!, cancellationToken),
        file => RegisterFileReply.Of(file));
}

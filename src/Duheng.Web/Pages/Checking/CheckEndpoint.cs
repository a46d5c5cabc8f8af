using Duheng.Application.Uploads;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Duheng.Web.Pages.Checking;

/// <summary>Takes files to be checked, from anybody. Nothing is done in anyone's name, so that the form carries no mark against forged ones.</summary>
internal sealed class CheckEndpoint : IEndpoint
{
    /// <summary>The field by which somebody says that the result is to be kept.</summary>
    public const string Keep = "keep";

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/check", CheckAsync)
            .Accepts<IFormFileCollection>("multipart/form-data") // else the page of the same address would take it
            .AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RateLimits.CheckLimit).WithMetadata(UploadForm.Limit).ExcludeFromDescription();
        app.MapPost("/check/{code}/forget", Forget).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> CheckAsync(HttpContext context, CheckUploads checkUploads, KeptChecks kept, CancellationToken cancellationToken)
    {
        var uploaded = await UploadForm.ReadAsync(context.Request, cancellationToken);
        if (uploaded.Failed(out var refusal, out var files))
        {
            return Again(refusal.Message);
        }

        var form = await context.Request.ReadFormAsync(cancellationToken); // it was read above
        return form[Keep].ToString().Length > 0
            ? (await checkUploads.ExecuteAsync(files, cancellationToken)).Match(Kept, failure => Again(failure.Message))
            : (await checkUploads.AnswerAsync(files, cancellationToken)).Match(page => CheckFilesEndpoint.Page(context, page), failure => Again(failure.Message));

        IResult Kept(KeptCheck check)
        {
            kept.Keep(check);
            return Results.LocalRedirect($"/check/{check.Code}");
        }

        static IResult Again(string said) => new RazorComponentResult<CheckPage>(new { Said = said }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private static IResult Forget(string code, IFormCollection form, KeptChecks kept)
    {
        kept.Remove(code);
        return Results.LocalRedirect("/check");
    }
}

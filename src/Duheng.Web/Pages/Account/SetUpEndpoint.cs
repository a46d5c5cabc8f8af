using Duheng.Application.Organisations;
using Duheng.Web.Api;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Duheng.Web.Pages.Account;

/// <summary>Sets up an empty platform, for whoever has the code from the server's window.</summary>
internal sealed class SetUpEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/set-up", HandleAsync).AllowAnonymous().RequireRateLimiting(RateLimits.PasswordLimit).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(
        [FromForm] string? code, [FromForm] string? office, [FromForm] string? name, [FromForm] string? login, [FromForm] string? password,
        SetUpCode expected, FirstOffice firstOffice, CancellationToken cancellationToken)
    {
        if (!expected.Fits(code))
        {
            return Again("启用码不对；它在启动 duheng serve 的窗口里。");
        }

        var result = await firstOffice.ExecuteAsync(office ?? string.Empty, login ?? string.Empty, name ?? string.Empty, password ?? string.Empty, cancellationToken);
        return result.Match(_ => Results.LocalRedirect("/sign-in"), failure => Again(failure.Message));

        IResult Again(string said) => new RazorComponentResult<SetUpPage>(new { Said = said, Office = office, Name = name, Login = login }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }
}

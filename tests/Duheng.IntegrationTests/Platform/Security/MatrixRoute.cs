using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.RegularExpressions;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Duheng.IntegrationTests.Platform.Security;

/// <summary>One route of the running server: how it is asked, and what somebody with a role has to be answered.</summary>
internal sealed partial class MatrixRoute(string method, string pattern, NeedsAttribute? needs, StepsAttribute? steps, bool takesFile)
{
    /// <summary>No token makes another: it is asked for in a browser.</summary>
    private const string NewToken = "POST /api/account/tokens";

    private const string NoSuchProject = "找不到这个项目";

    /// <summary>What forms and JSON hold: all that any of them asks for, so that each is understood and then refused or not.</summary>
    private static readonly (string Name, string Value)[] Fields =
    [
        ("id", "1"), ("parent", "1"), ("grant", "1"), ("version", "1"), ("year", "2021"), ("month", "6"), ("name", "矩阵"), ("method", "risk"), ("size", "0"), ("seed", "7"),
        ("role", "auditor"), ("kind", "unit"), ("act", "pass"), ("action", "pass"), ("disposal", "continue"), ("due", "2021-09-30"), ("number", "1"), ("saved", "1"),
        ("code", "MX-1"), ("first", "2021"), ("last", "2023"), ("actual-2", "矩阵"),
    ];

    public string Name => $"{method} {pattern}";

    /// <summary>Says who may, by its metadata.</summary>
    public bool IsDeclared => needs is not null;

    public bool IsOfProject => pattern.StartsWith("/projects/{", StringComparison.Ordinal) || pattern.StartsWith("/api/projects/{", StringComparison.Ordinal);

    public bool IsApi => pattern.StartsWith("/api", StringComparison.Ordinal);

    /// <summary>All routes that ask for an account.</summary>
    public static IReadOnlyList<MatrixRoute> All(EndpointDataSource source) =>
    [
        .. source.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.RoutePattern.RawText?.StartsWith("/_framework/", StringComparison.Ordinal) != true) // the framework's own
            .SelectMany(endpoint => Methods(endpoint).Select(method => new MatrixRoute(
                method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), // every route of ours has one
                endpoint.Metadata.GetMetadata<NeedsAttribute>(), endpoint.Metadata.GetMetadata<StepsAttribute>(),
                endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters().Any(parameter => parameter.ParameterType == typeof(IFormFile)) == true
                    || endpoint.Metadata.OfType<IAcceptsMetadata>().Any(accepts => accepts.ContentTypes is ["multipart/form-data"]))))
            .OrderBy(route => route.Name, StringComparer.Ordinal),
    ];

    /// <summary>What changes something: over the API, or by a form.</summary>
    public bool IsWrite => method != "GET";

    /// <param name="isForged">By the browser's cookie alone, as another site would send it.</param>
    public async Task<HttpResponseMessage> AskAsync(MatrixPerson person, long project, long victim, CancellationToken cancellationToken, bool isForged = false)
    {
        var address = Parameter().Replace(pattern, match => match.Groups["name"].Value.ToUpperInvariant() switch
        {
            "ID" when IsOfProject => Number(project),
            "ID" when pattern.Contains("people", StringComparison.Ordinal) => Number(victim),
            "YEAR" => "2021",
            "MONTH" => "6",
            "ACT" => Act.Key(),
            "DOCUMENT" => "evaluation",
            "EXTENSION" => "xlsx",
            "SECTION" => "overview",
            "RULEID" => "SCR-01",
            _ => "1",
        });
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address + (pattern == "/year" ? "?to=2021" : string.Empty), UriKind.Relative));
        if (IsApi)
        {
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        }

        if (method is not ("GET" or "DELETE"))
        {
            request.Content = takesFile ? File(isForged ? string.Empty : person.Mark) : IsApi ? JsonContent.Create(Body(person)) : new FormUrlEncodedContent(Form(person, isForged ? string.Empty : person.Mark));
        }

        if (!isForged)
        {
            request.Headers.Add("X-Duheng-Form", person.Mark);
        }

        return await (IsApi && Name != NewToken && !isForged ? person.Program : person.Browser).SendAsync(request, cancellationToken);
    }

    /// <summary>Null when the answer is what the role allows; else what is wrong.</summary>
    /// <param name="path">Of the organisation whose project it is.</param>
    public async Task<string?> JudgeAsync(MatrixPerson person, string path, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.StatusCode >= HttpStatusCode.InternalServerError || answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest or HttpStatusCode.UnsupportedMediaType)
        {
            return Wrong("an answer about rights");
        }

        if (answer.Headers.Location?.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal) == true)
        {
            return Wrong("not the sign-in");
        }

        var asked = needs!.Capabilities; // routes without were named before
        if (!IsOfProject)
        {
            var may = asked.Count == 0 || asked.Any(person.Actor.Can);
            return may == (answer.StatusCode != HttpStatusCode.Forbidden) || (!may && pattern.Contains('{', StringComparison.Ordinal) && answer.StatusCode == HttpStatusCode.NotFound)
                ? null
                : Wrong(may ? "not 403" : "403");
        }

        var (sees, mayHere) = (person.Actor.Can(Capability.ReadProjects, path), asked.Any(capability => person.Actor.Can(capability, path)));
        var foreign = answer.StatusCode == HttpStatusCode.NotFound && (await answer.Content.ReadAsStringAsync(cancellationToken)).Contains(NoSuchProject, StringComparison.Ordinal);
        return (sees, mayHere) switch
        {
            (false, false) => foreign ? null : Wrong("404"),
            (true, false) => answer.StatusCode == HttpStatusCode.Forbidden ? null : Wrong("403"),
            _ when foreign => Wrong("the project"),
            _ when steps is null => answer.StatusCode == HttpStatusCode.Forbidden ? Wrong("not 403") : null,
            _ when LifecycleTable.All.Any(move => move.Kind == steps.Kind && move.Act == Act && person.Actor.Has(move.Role, path)) => null, // whether it may now is a matter of the state
            _ => answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Conflict ? null : Wrong("403 or 409: no step of this role"),
        };

        string Wrong(string expected) => $"{person}: {Name} answers {Number((int)answer.StatusCode)}, expected {expected}";
    }

    /// <summary>What the address names where the route leaves it open.</summary>
    private Act Act => steps?.Act ?? (pattern.Contains("rectifications", StringComparison.Ordinal) ? Act.Accept : Act.Pass);

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        ? ["GET"] // a page; what its forms send has routes of its own
        : endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    private static IEnumerable<KeyValuePair<string, string>> Form(MatrixPerson person, string mark) =>
        Fields.Append(("organisation", Number(person.Actor.OrganisationId))).Append(("__RequestVerificationToken", mark)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));

    /// <summary>The same for the API.</summary>
    private static object Body(MatrixPerson person) => new
    {
        organisation = person.Actor.OrganisationId,
        parent = 1,
        name = "矩阵",
        code = "MX-2",
        year = 2021,
        firstYear = 2021,
        lastYear = 2023,
        method = "risk",
        size = 0,
        seed = 7,
        role = "auditor",
        kind = "unit",
        action = "pass",
        projects = new[] { new { id = 1, version = 1 } },
        disposal = "continue",
        dueOn = "2021-09-30",
    };

    private static MultipartFormDataContent File(string mark) => new()
    {
        { new StringContent(mark), "__RequestVerificationToken" },
        { new ByteArrayContent("不是表格"u8.ToArray()), "file", "台账.xlsx" },
    };

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}

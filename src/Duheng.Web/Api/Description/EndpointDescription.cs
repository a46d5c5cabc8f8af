using System.Globalization;
using Duheng.Web.Api.Paging;
using Duheng.Web.Api.Repeats;
using Duheng.Web.Api.Versions;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Duheng.Web.Api.Description;

/// <summary>Adds to an endpoint what filters and middleware do for it: headers, and the problems it may answer.</summary>
internal static class EndpointDescription
{
    private const string Problem = "application/problem+json";

    private static readonly (int Status, string Means)[] Problems =
    [
        (StatusCodes.Status400BadRequest, "参数或请求体读不出"),
        (StatusCodes.Status401Unauthorized, "没有登录，或令牌无效"),
        (StatusCodes.Status403Forbidden, "看得到，但无权做"),
        (StatusCodes.Status404NotFound, "不存在，或无权看"),
        (StatusCodes.Status409Conflict, "现在的状态不能做，或同一个 Idempotency-Key 正在办"),
        (StatusCodes.Status412PreconditionFailed, "被别人改过；current 是现有内容"),
        (StatusCodes.Status413PayloadTooLarge, "请求太大"),
        (StatusCodes.Status415UnsupportedMediaType, "请求体的格式不收"),
        (StatusCodes.Status422UnprocessableEntity, "内容不对；field 是哪一项"),
        (StatusCodes.Status428PreconditionRequired, "没有带 If-Match"),
        (StatusCodes.Status429TooManyRequests, "太频繁；按 Retry-After 等待"),
    ];

    public static async Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var address = "/" + context.Description.RelativePath;
        if (!address.StartsWith("/api/", StringComparison.Ordinal))
        {
            return;
        }

        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var isWrite = context.Description.HttpMethod is not ("GET" or "HEAD");
        var check = metadata.OfType<VersionCheck>().FirstOrDefault();
        var isOpen = metadata.OfType<IAllowAnonymous>().Any();
        var reply = metadata.OfType<IProducesResponseTypeMetadata>().FirstOrDefault(one => one.StatusCode is >= 200 and < 300)?.Type;
        var isVersioned = reply?.IsSubclassOf(typeof(VersionedReply)) == true;
        operation.Security = isOpen ? [] : ApiDescription.SignIns(context.Document);
        AddHeaders(operation, check, isWrite && !isOpen, isVersioned, reply?.IsAssignableTo(typeof(IListReply)) == true);
        if (isVersioned && !isWrite)
        {
            operation.Responses!["304"] = new OpenApiResponse { Description = "If-None-Match 里的版本没有变" }; // every operation has some
        }

        var expected = new List<int> { StatusCodes.Status429TooManyRequests };
        Expect(!isOpen, StatusCodes.Status401Unauthorized);
        Expect(operation.RequestBody is not null || operation.Parameters is { Count: > 0 }, StatusCodes.Status400BadRequest);
        Expect(operation.RequestBody is not null, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);
        Expect(address.Contains('{', StringComparison.Ordinal), StatusCodes.Status404NotFound);
        Expect(isWrite || metadata.OfType<NeedsAttribute>().Any(needs => needs.Capabilities.Count > 0), StatusCodes.Status403Forbidden);
        Expect(isWrite, StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity);
        Expect(check is not null, StatusCodes.Status412PreconditionFailed);
        Expect(check is { IsRequired: true }, StatusCodes.Status428PreconditionRequired);
        var problem = await context.GetOrCreateSchemaAsync(typeof(ProblemReply), cancellationToken: cancellationToken);
        foreach (var (status, means) in Problems.Where(one => expected.Contains(one.Status)))
        {
            operation.Responses![status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse // every operation has some
            {
                Description = means,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Problem] = new() { Schema = Shared(context, problem) } },
            };
        }

        void Expect(bool may, params int[] statuses) => expected.AddRange(may ? statuses : []);
    }

    private static void AddHeaders(OpenApiOperation operation, VersionCheck? check, bool isRepeatable, bool isVersioned, bool isList)
    {
        operation.Parameters ??= [];
        Take(check is not null, "If-Match", check is { IsRequired: true }, "读到的 ETag");
        Take(isVersioned && check is null, "If-None-Match", isRequired: false, "已有的 ETag；没有变就回 304");
        Take(isRepeatable, RepeatGuard.Header, isRequired: false, "自选的键，不超过 100 个字符：重发同一个请求只办一次");
        foreach (var (status, response) in operation.Responses!.Where(one => one.Key.StartsWith('2'))) // every operation has some
        {
            Give(response, isVersioned, "ETag", "这一版的标记");
            Give(response, isList, "Link", "下一页的地址，rel=\"next\"");
            Give(response, status == "201", "Location", "新建的在哪里");
            Give(response, isRepeatable, RepeatGuard.ReplayHeader, "true：这是上次的结果");
        }

        void Take(bool wanted, string name, bool isRequired, string means)
        {
            if (wanted)
            {
                operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Header, Required = isRequired, Description = means, Schema = Text() });
            }
        }
    }

    private static void Give(IOpenApiResponse response, bool wanted, string name, string means)
    {
        if (wanted && response is OpenApiResponse own)
        {
            own.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
            own.Headers[name] = new OpenApiHeader { Description = means, Schema = Text() };
        }
    }

    /// <summary>One schema for all problems, named once.</summary>
    private static OpenApiSchemaReference Shared(OpenApiOperationTransformerContext context, OpenApiSchema schema)
    {
        context.Document!.AddComponent(nameof(ProblemReply), schema); // there is one while it is described
        return new OpenApiSchemaReference(nameof(ProblemReply), context.Document);
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}

using Duheng.Application.Json;
using Duheng.Web.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Duheng.Web.Api.Description;

/// <summary>The description of the API (OpenAPI): what holds for all endpoints is read off their metadata, so that no endpoint repeats it.</summary>
internal static class ApiDescription
{
    private const string Token = "token";
    private const string Browser = "browser";

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "度衡 Duheng", Version = ToolVersion.Version, Description = About };
            document.Servers?.Clear(); // the same document wherever it is asked for
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
            {
                [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "接口令牌：在“账号”页新建，分只读和可写，有期限。" },
                [Browser] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = SessionHandler.CookieName, Description = "网页登录；写入时另带 X-Duheng-Form。" },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(EndpointDescription.DescribeAsync);
    }

    /// <summary>Either of the two.</summary>
    public static IList<OpenApiSecurityRequirement> SignIns(OpenApiDocument? document) =>
        [new() { [new OpenApiSecuritySchemeReference(Token, document)] = [] }, new() { [new OpenApiSecuritySchemeReference(Browser, document)] = [] }];

    private const string About =
        """
        项目支出绩效自评平台的接口。
        登录：程序用接口令牌（Authorization: Bearer）；浏览器的登录写入时要在 X-Duheng-Form 里带防伪标记。
        出错：一律 application/problem+json，code 供程序判断，detail 给人看；看不到的和不存在的同样是 404。
        版本：读到的 ETag 写进 If-Match；被别人改过时回 412，current 是现有内容。
        重复：写入可带 Idempotency-Key，同一个键的同一个请求只办一次，24 小时内回同样的结果；内容不同回 422，正在办回 409。
        翻页：列表的 next 和响应头 Link 是下一页的地址；游标不受新增的行影响。
        """;
}

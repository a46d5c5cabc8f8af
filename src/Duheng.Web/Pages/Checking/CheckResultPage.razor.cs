using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Output.Html;
using Duheng.Application.Uploads;
using Duheng.Domain.Auditing;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Checking;

/// <summary>What came of an upload (体检结果): one row a report, and the way to each with its findings.</summary>
public partial class CheckResultPage
{
    internal static readonly Failure Gone = new Failure.NotFound(
        Domain.Reports.Wording.Chinese("这份体检结果"), Domain.Reports.Wording.Chinese("结果只保留半小时，已经清除；请再上传一次"));

    private static readonly Severity[] Gravest = [Severity.Blocker, Severity.Error, Severity.Warning, Severity.Info];

    private KeptCheck? check;

    [Inject]
    private KeptChecks Kept { get; set; } = null!; // set by the framework

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    private string Headline
    {
        get
        {
            var documents = check?.Documents ?? [];
            var moved = documents.Count(document => document.Rows.Any(row => row.Gap != 0m));
            var unread = documents.Count(document => document.Document.Reports.Count == 0);
            var told = new[]
            {
                moved > 0 ? $"{Shown.Count(moved)} 份重算与自报不一致" : null,
                unread > 0 ? $"{Shown.Count(unread)} 份读不了" : null,
            }.OfType<string>().ToList();
            return $"体检 {Shown.Count(documents.Count)} 份{(told.Count > 0 ? "：" : string.Empty)}{string.Join("，", told)}";
        }
    }

    protected override void OnInitialized()
    {
        check = Kept.Find(Code);
        if (Http is { Response.HasStarted: false } context)
        {
            context.Response.Headers.CacheControl = "no-store";
        }
    }

    private static string Recomputed(OverviewRow row) => row.Low == row.High ? Shown.Score(row.Low) : $"{Shown.Score(row.Low)} 至 {Shown.Score(row.High)}";

    private static string StatusWord(DocumentStatus status) => status switch
    {
        DocumentStatus.Read => "已读全文",
        DocumentStatus.Partial => "只读出一部分",
        DocumentStatus.Unreadable => "读不了",
    };

    private static string StatusClass(DocumentStatus status) => status switch
    {
        DocumentStatus.Read => "st-ok",
        DocumentStatus.Partial => "st-wait",
        DocumentStatus.Unreadable => "st-back",
    };

    private static string? Tint(Severity severity) => severity switch
    {
        Severity.Blocker => "t-b dh-b",
        Severity.Error => "t-e dh-b",
        Severity.Warning => "t-w",
        Severity.Info => null,
    };

    private string Address(string rest) => $"/check/{Code}{rest}";
}

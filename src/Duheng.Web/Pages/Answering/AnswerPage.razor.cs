using Duheng.Application.Surveys;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Answering;

/// <summary>A survey for whoever holds its address or a code: without account, on a telephone, in large type, without script.</summary>
public partial class AnswerPage
{
    private static readonly IReadOnlyDictionary<int, string> NoFaults = new Dictionary<int, string>();

    private readonly string receipt = AnswerReceipt.New();

    private PublicSurvey? found;
    private bool isLooked;

    [Inject]
    private AnswerSurvey AnswerSurvey { get; set; } = null!; // set by the framework

    /// <summary>Of a survey, or a code.</summary>
    [Parameter]
    public string? Key { get; set; }

    [SupplyParameterFromQuery(Name = "code")]
    public string? Asked { get; set; }

    /// <summary>What was filled in before it was refused.</summary>
    [Parameter]
    public FilledIn? Filled { get; set; }

    /// <summary>Why it was refused.</summary>
    [Parameter]
    public HandedIn? Handed { get; set; }

    [Parameter]
    public bool StaysBig { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    private string Typed => (Key ?? Asked ?? string.Empty).Trim();

    private bool IsBig => StaysBig || Http?.Request.Query["big"].ToString() == "1";

    /// <summary>What leaves nothing to fill in.</summary>
    private AnswerOutcome? Stop => Handed?.Outcome is (AnswerOutcome.CodeUsed or AnswerOutcome.Closed or AnswerOutcome.NotYet or AnswerOutcome.TooMany) and var outcome ? outcome : found?.Obstacle;

    /// <summary>What can be put right.</summary>
    private string? Told => Handed?.Outcome switch
    {
        AnswerOutcome.Faulty => $"还有 {Shown.Count(Handed.Faults.Count)} 处要补上，已选的都还在。",
        AnswerOutcome.CodeMissing => "请写上纸条上的问卷码，已选的都还在。",
        AnswerOutcome.CodeUnknown => "没有这个问卷码；请对照纸条再写一次，已选的都还在。",
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        if (Http is not { } context)
        {
            return;
        }

        context.Response.Headers.CacheControl = "no-store"; // a telephone is handed on
        if (Typed.Length > 0)
        {
            found = await AnswerSurvey.FindAsync(Typed, context.Address(), context.RequestAborted);
            Key ??= found?.Code;
        }

        isLooked = true;
    }

    /// <summary>The same page in the other size.</summary>
    private string SizeAddress(PublicSurvey one) => $"/s/{one.Code ?? one.Survey.Slug}{(IsBig ? string.Empty : "?big=1")}";

    private static string Headline(AnswerOutcome stop) => stop switch
    {
        AnswerOutcome.CodeUsed => "这个问卷码已经交过一份",
        AnswerOutcome.NotYet => "问卷还没有开始",
        AnswerOutcome.TooMany => "这里交得太频繁了",
        _ => "问卷已经截止",
    };

    private static string Way(AnswerOutcome stop, SurveyRow survey) => stop switch
    {
        AnswerOutcome.CodeUsed => "先前交的那份算数，没有重复计入。家里别人也想评价，请向发放问卷的单位另要一个问卷码。",
        AnswerOutcome.NotYet => $"{Shown.Day(survey.OpensOn)} 起可以填写，到时再打开这个网址即可。",
        AnswerOutcome.TooMany => "同一个网络一小时内只收有限的几份，以免有人刷票。请过一小时再试，或换成手机流量打开；也可以到窗口填写。",
        _ => $"谢谢您来评价。问卷到 {Shown.Day(survey.ClosesOn)} 截止，不再收答卷；有意见请直接联系{survey.Organisation}。",
    };
}

using Duheng.Application.Common;
using Duheng.Application.Surveys;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Surveys;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Surveys;

/// <summary>A survey: the steps that are open, and what came of it.</summary>
public partial class SurveyPage
{
    private Result<SurveyDetail>? result;

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private FindSurvey FindSurvey { get; set; } = null!; // set by the framework

    [Parameter]
    public long Id { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync() => result = await FindSurvey.ExecuteAsync(Actor, Id, Http?.RequestAborted ?? CancellationToken.None);

    private bool CanKeep(SurveyDetail detail) => Actor.Can(Capability.KeepRegisters, detail.Survey.Path);

    private static string Period(SurveyDetail detail) => detail.Survey switch
    {
        { State: SurveyState.Draft } => "还没有开放",
        { State: SurveyState.Open, OpensOn: var first } when first > detail.Today => $"{Shown.Day(first)} 起",
        { State: SurveyState.Open, ClosesOn: var last } when last < detail.Today => $"{Shown.Day(last)} 已截止，等待结束",
        { OpensOn: var first, ClosesOn: var last } => $"{Shown.Day(first)} 至 {Shown.Day(last)}",
    };
}

using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Projects;
using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Reviews;

/// <summary>One review: stated, recomputed and reviewed side by side, with the reason for each difference.</summary>
public partial class ReviewPage
{
    private Result<LoadedReview>? result;

    [Parameter]
    public long Id { get; set; }

    /// <summary>Why a step was not taken.</summary>
    [Parameter]
    public string? Refused { get; set; }

    /// <summary>What was typed with it.</summary>
    [Parameter]
    public string? Unsent { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private LoadReview LoadReview { get; set; } = null!; // set by the framework

    protected override async Task OnInitializedAsync() => result = await LoadReview.ExecuteAsync(Actor, Id, Http?.RequestAborted ?? CancellationToken.None);

    private bool CanEdit(ProjectYear year, ReviewRow? review) => year.Review == DocumentState.InReview && review?.IsFor(Actor, year.Path) == true;

    private static string Range(Reviewed reviewed) => reviewed.Evaluated.Sheet is { HasRange: true } sheet
        ? $"{Shown.Score(sheet.Low)} 至 {Shown.Score(sheet.High)}"
        : Shown.Score(reviewed.Evaluated.Sheet.Low);

    private string Of(string page) => string.Create(CultureInfo.InvariantCulture, $"/projects/{Id}{page}");
}

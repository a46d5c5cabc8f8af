using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Targets;

/// <summary>The targets of a project's year (绩效目标): goals, the grid, clauses, and what stops the submission.</summary>
public partial class TargetsPage
{
    private const int RowsOfEmptyGrid = 5;
    private const int MostBlankRows = 50;

    private Result<TargetSheet>? result;

    [Parameter]
    public long Id { get; set; }

    /// <summary>What was typed and could not be saved: it is shown again, so that nothing is lost.</summary>
    [Parameter]
    public TargetDraft? Draft { get; set; }

    /// <summary>Why it could not be saved, or a step was not taken.</summary>
    [Parameter]
    public string? Said { get; set; }

    /// <summary>Somebody else saved meanwhile: both versions are shown.</summary>
    [Parameter]
    public bool IsClash { get; set; }

    /// <summary>What was typed with a step that was not taken.</summary>
    [Parameter]
    public string? Unsent { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private FindTargets FindTargets { get; set; } = null!; // set by the framework

    private bool IsStopped => Http?.Request.Query["said"].ToString() == "stopped";

    private int BlankRows => int.TryParse(Http?.Request.Query["blank"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
        ? Math.Clamp(asked, 1, MostBlankRows)
        : result?.Match(sheet => sheet.Indicators.Count == 0 ? RowsOfEmptyGrid : 1, _ => 1) ?? 1;

    protected override async Task OnInitializedAsync() => result = await FindTargets.ExecuteAsync(Actor, Id, Http?.RequestAborted ?? CancellationToken.None);

    private string Of(string page) => $"/projects/{Shown.Id(Id)}{page}";
}

using System.Globalization;
using Duheng.Application.Attachments;
using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.Evaluations;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Evaluations;

/// <summary>自评填报: what was promised, what was done, scored as one types; at the right what stops the submission.</summary>
public partial class EvaluationPage
{
    private Result<LoadedEvaluation>? result;
    private IReadOnlyList<CommentRow> comments = [];
    private IReadOnlyList<AttachmentRow> attachments = [];

    [Parameter]
    public long Id { get; set; }

    /// <summary>Set after a submission that was stopped.</summary>
    [SupplyParameterFromQuery]
    public string? Said { get; set; }

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
    private LoadEvaluation LoadEvaluation { get; set; } = null!; // set by the framework

    [Inject]
    private ListComments ListComments { get; set; } = null!; // set by the framework

    [Inject]
    private ListAttachments ListAttachments { get; set; } = null!; // set by the framework

    private bool Stopped => Said == "stopped";

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = Http?.RequestAborted ?? CancellationToken.None;
        var loaded = await LoadEvaluation.ExecuteAsync(Actor, Id, cancellationToken);
        comments = await ListComments.ExecuteAsync(Actor, Id, DocumentKind.Evaluation, cancellationToken);
        attachments = await ListAttachments.ExecuteAsync(Actor, Id, DocumentKind.Evaluation, cancellationToken);
        result = loaded;
    }

    private IReadOnlyList<Move> Moves(ProjectYear year) => [.. LifecycleTable.Open(DocumentKind.Evaluation, year.Evaluation, Actor, year.Path)];

    private static string NotBegun(ProjectYear year) => year switch
    {
        { AsksAdjustment: true } => "全年预算变动后，目标是否调整还没有答复；答复之后才能开始自评。",
        { Targets: DocumentState.Approved } => "目标已批复，自评还没有开始。业绩值、原因逐行填写，得分随填随算。",
        _ => $"绩效目标现在是“{year.Targets.Name()}”；批复之后才能开始自评。",
    };

    private string Of(string page) => string.Create(CultureInfo.InvariantCulture, $"/projects/{Id}{page}");
}

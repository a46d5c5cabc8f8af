using System.Globalization;
using Duheng.Application.Comments;
using Duheng.Application.Common;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Monitoring;

/// <summary>A project in one period: money, indicators, lamps, and what became of its warnings.</summary>
public partial class PeriodPage
{
    private Result<Monitored>? result;
    private IReadOnlyList<CommentRow> comments = [];

    [Parameter]
    public long Id { get; set; }

    [Parameter]
    public int Month { get; set; }

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
    private LoadMonitoring LoadMonitoring { get; set; } = null!; // set by the framework

    [Inject]
    private ListComments ListComments { get; set; } = null!; // set by the framework

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = Http?.RequestAborted ?? CancellationToken.None;
        var loaded = await LoadMonitoring.ExecuteAsync(Actor, Id, Month, cancellationToken);
        comments = await ListComments.ExecuteAsync(Actor, Id, DocumentKind.Monitoring, cancellationToken);
        result = loaded;
    }

    private IReadOnlyList<Move> Moves(Monitored monitored) => [.. LifecycleTable.Open(DocumentKind.Monitoring, monitored.Row?.State ?? DocumentState.NotStarted, Actor, monitored.Year.Path)];

    private bool MayAnswer(Monitored monitored) => Actor.Can(Capability.FillIn, monitored.Year.Path);

    private static string ForecastOf(MonitoringRow row) => row.Forecast is { } forecast ? Domain.Quantities.Figures.Plain(forecast.Wan) : string.Empty;

    private static string LikelihoodWord(MonitoringLine line) => LifecycleWords.Parse<Likelihood>(line.Likelihood)?.Name() ?? Shown.None;

    private static string CauseWord(MonitoringLine line) => LifecycleWords.Parse<DeviationCause>(line.Cause)?.Name() ?? Shown.None;

    private string Of(string page = "") => string.Create(CultureInfo.InvariantCulture, $"/projects/{Id}/monitoring/{Month}{page}");
}

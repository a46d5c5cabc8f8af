using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Parts;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Monitoring;

/// <summary>The projects of a period with their lamps (运行监控).</summary>
public partial class MonitoringsPage
{
    private static readonly DocumentState[] States =
        [DocumentState.NotStarted, DocumentState.Draft, DocumentState.WithUnit, DocumentState.WithDepartment, DocumentState.Returned, DocumentState.Passed];

    private Result<MonitoringPage>? result;
    private MonitoringFilter filter = new();
    private ListAddress? list;

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private ListMonitorings ListMonitorings { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Parameter]
    public string? Said { get; set; }

    /// <summary>The period that was typed before it was refused.</summary>
    [Parameter]
    public int? TypedMonth { get; set; }

    /// <summary>Its day.</summary>
    [Parameter]
    public string? TypedDue { get; set; }

    private bool IsNarrowed => filter.Lamp is not null || filter.State is not null || filter.HasOpenWarning;

    protected override async Task OnInitializedAsync()
    {
        if (Http is not { } context)
        {
            return;
        }

        var (_, year) = await ChosenYear.FindAsync(context.RequestAborted);
        list = new ListAddress(context.Request);
        filter = Read(list, year);
        result = await ListMonitorings.ExecuteAsync(Actor, filter, context.RequestAborted);
    }

    internal static MonitoringFilter Read(ListAddress list, int year) => new()
    {
        Year = year,
        Month = int.TryParse(list.Value("month"), NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month : null,
        Lamp = LifecycleWords.Parse<Lamp>(list.Value("lamp")),
        State = LifecycleWords.Parse<DocumentState>(list.Value("state")),
        HasOpenWarning = list.Value("open") == "1",
        Page = list.Page,
    };

    /// <summary>Who only sets the periods sees no project, and is told no numbers of them.</summary>
    private string Headline(MonitoringPage page, int year) => page.Period is not { } period ? $"{Shown.Year(year)} 年度还没有设定监控期"
        : !Actor.Can(Capability.ReadProjects) ? $"{Shown.Year(year)} 年度 {Shown.Count(page.Periods.Count)} 个监控期"
        : $"1—{Shown.Id(period.LastMonth)} 月监控：已报 {Shown.Count(page.Counts.Handed)} / {Shown.Count(page.Counts.Projects)}，红灯 {Shown.Count(page.Counts.Reds)} 个，黄灯 {Shown.Count(page.Counts.Yellows)} 个，未处置预警 {Shown.Count(page.Counts.OpenWarnings)} 条";
}

using Duheng.Application.Common;
using Duheng.Application.Watching;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Parts;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Watching;

/// <summary>All points of the units that one may see (可用性监测).</summary>
public partial class WatchPage
{
    private const int PageRows = 50;

    private Result<WatchingBoard>? result;
    private ListAddress? list;
    private WatchStanding? standing;
    private string? query;

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private ReadWatching ReadWatching { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    [Inject]
    private TimeProvider Time { get; set; } = null!; // set by the framework

    /// <summary>What was wrong with a form that was sent.</summary>
    [Parameter]
    public string? Said { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Http is not { } context)
        {
            return;
        }

        var (_, year) = await ChosenYear.FindAsync(context.RequestAborted);
        list = new ListAddress(context.Request);
        (standing, query) = (LifecycleWords.Parse<WatchStanding>(list.Value("standing")), list.Value("q")?.Trim());
        result = await ReadWatching.ListAsync(Actor, year, context.RequestAborted);
    }

    private List<WatchedPoint> Shows(WatchingBoard board) =>
        [.. board.Points.Where(one => (standing is null || one.Standing == standing)
            && (query is null || new[] { one.Point.Name, one.Point.System, one.Point.Organisation }.Any(text => text.Contains(query, StringComparison.OrdinalIgnoreCase))))];

    private bool MayAnnounce(WatchedPoint one) => Actor.Can(Capability.KeepRegisters, one.Point.OrganisationPath);

    private static string Headline(WatchingBoard board)
    {
        var down = board.Points.Count(one => one.Standing == WatchStanding.Down);
        var silent = board.Points.Count(one => one.Standing == WatchStanding.Silent);
        return $"{Shown.Count(board.Points.Count)} 个监测点" + (down > 0 ? $"，{Shown.Count(down)} 个正在中断" : "，没有正在中断的") + (silent > 0 ? $"，{Shown.Count(silent)} 个状态未知" : string.Empty);
    }
}

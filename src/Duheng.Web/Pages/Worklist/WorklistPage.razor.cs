using System.Globalization;
using Duheng.Application.Notices;
using Duheng.Application.Worklist;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Worklist;

/// <summary>The first page: what waits for this person, by deadline (工作台).</summary>
public partial class WorklistPage
{
    private const int FewNotices = 8;
    private IReadOnlyList<WaitingTask> tasks = [];
    private IReadOnlyList<NoticeRow> notices = [];
    private readonly List<(int Year, WaitingCounts Waiting)> elsewhere = [];
    private WaitingCounts waiting = new();
    private int year;

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private ListTasks ListTasks { get; set; } = null!; // set by the framework

    [Inject]
    private CountWaiting CountWaiting { get; set; } = null!; // set by the framework

    [Inject]
    private ListNotices ListNotices { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    [Inject]
    private TimeProvider Time { get; set; } = null!; // set by the framework

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    private string Today => ChinaClock.At(Time.GetUtcNow()).ToString("yyyy 年 M 月 d 日 dddd", CultureInfo.GetCultureInfo("zh-CN"));

    private string Headline => (waiting.Tasks, waiting.Overdue) switch
    {
        (0, _) when year == 0 => "还没有建立年度",
        (0, _) => $"{Shown.Year(year)} 年度没有等您办理的事项",
        (_, 0) => $"{All} 等您办理，没有逾期",
        var (_, late) => $"{All} 等您办理，其中 {Shown.Count(late)} 件已逾期",
    };

    /// <summary>Years overlap each spring: last year is evaluated while this year's targets are written.</summary>
    private static string Says(WaitingCounts counts) =>
        $"{Shown.Count(counts.Tasks)} 件{(counts.IsMore ? "以上" : null)}等您办理{(counts.Overdue > 0 ? $"，其中 {Shown.Count(counts.Overdue)} 件已逾期" : null)}";

    private string All => $"{Shown.Count(waiting.Tasks)} 件{(waiting.IsMore ? "以上" : null)}";

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = Http?.RequestAborted ?? CancellationToken.None;
        (var years, year) = await ChosenYear.FindAsync(cancellationToken);
        waiting = await CountWaiting.ExecuteAsync(Actor, year, cancellationToken);
        tasks = await ListTasks.ExecuteAsync(Actor, year, cancellationToken);
        foreach (var other in years.Where(other => other != year))
        {
            if (await CountWaiting.OfOtherAsync(Actor, other, cancellationToken) is { Tasks: > 0 } counts)
            {
                elsewhere.Add((other, counts));
            }
        }

        notices = await ListNotices.ExecuteAsync(Actor, FewNotices, cancellationToken);
    }

    /// <summary>Where to go when nothing waits.</summary>
    private IEnumerable<(string Title, string Address)> WaysOn => new[]
    {
        (Capability.ReadProjects, "去项目库", "/projects"), (Capability.ReadOverview, "看总览", "/overview"), (Capability.AdministerSystem, year == 0 ? "建立年度" : "去管理", year == 0 ? "/admin/years" : "/admin"),
    }.Where(way => Actor.Can(way.Item1)).Select(way => (way.Item2, way.Item3));

    private static string Left(WaitingTask task) => task.WorkingDaysLeft switch
    {
        null => Shown.None,
        < 0 and var days => $"逾期 {Shown.Count(-days)} 日",
        0 => "今天",
        var days => $"{Shown.Count(days.Value)} 日",
    };

    private static string Verb(WaitingTask task) => task.Kind switch
    {
        TaskKind.FillIn => "去填报",
        TaskKind.Mend => "去修改",
        TaskKind.Adjust => "去答复",
        TaskKind.Dispose => "去处置",
        TaskKind.Check => "去审核",
        TaskKind.Rectify => "去整改",
        TaskKind.Register => "去登记",
        TaskKind.Renew => "去查看",
    };
}

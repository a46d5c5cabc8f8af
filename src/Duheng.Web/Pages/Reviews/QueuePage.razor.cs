using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Pages.Projects;
using Duheng.Web.Parts;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Reviews;

/// <summary>The queue of a department or a bureau (复核): what waits, stated and recomputed side by side, and what can be done to many at once.</summary>
public partial class QueuePage
{
    private static readonly QueueStage[] Tabs =
    [
        new("department", "待主管部门审核", "没有等主管部门审核的自评。", filter => filter with { Evaluation = DocumentState.WithDepartment }),
        new("waiting", "待复核", "没有等复核的自评：审核通过的会出现在这里。", filter => filter with { Evaluation = DocumentState.Passed, Review = DocumentState.NotStarted }),
        new("open", "复核中", "没有正在复核的项目。", filter => filter with { Review = DocumentState.InReview }),
        new("settled", "已定分", "还没有定分的项目。", filter => filter with { Review = DocumentState.Settled }),
    ];

    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);
    private Application.Projects.ProjectPage page = new([], 0);
    private ListAddress? list;
    private int year;

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private ListProjects ListProjects { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    /// <summary>What a batch could not do: one sentence a project.</summary>
    [Parameter]
    public IReadOnlyList<string> Refused { get; set; } = [];

    /// <summary>What a batch has done.</summary>
    [Parameter]
    public string? Done { get; set; }

    /// <summary>Set where the address does not tell it.</summary>
    [Parameter]
    public string? Chosen { get; set; }

    private QueueStage Stage => Array.Find(Tabs, tab => tab.Key == (Chosen ?? list?.Value("stage"))) ?? Tabs[Actor.Has(Role.Department) ? 0 : 1];

    private string Headline => $"{Stage.Title} {Shown.Count(page.Total)} 个";

    protected override async Task OnInitializedAsync()
    {
        if (Http is not { } context)
        {
            return;
        }

        (_, year) = await ChosenYear.FindAsync(context.RequestAborted);
        var address = new ListAddress(context.Request);
        var filter = ProjectListFilter.Read(address, year) with { Order = LifecycleWords.Parse<ProjectOrder>(address.Order) ?? ProjectOrder.Findings, Descending = address.Order is null || address.Descending };
        foreach (var tab in Tabs)
        {
            counts[tab.Key] = await ListProjects.CountAsync(Actor, tab.Of(new ProjectFilter { Year = year }), context.RequestAborted);
        }

        var stage = Array.Find(Tabs, tab => tab.Key == (Chosen ?? address.Value("stage"))) ?? Tabs[Actor.Has(Role.Department) ? 0 : 1];
        page = await ListProjects.ExecuteAsync(Actor, stage.Of(filter), context.RequestAborted);
        list = address;
    }

    private sealed record QueueStage(string Key, string Title, string Empty, Func<ProjectFilter, ProjectFilter> Of);
}

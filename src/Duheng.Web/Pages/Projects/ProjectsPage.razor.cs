using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Parts;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Projects;

/// <summary>The projects of a year (项目库), with filters that stay in the address.</summary>
public partial class ProjectsPage
{
    private static readonly DocumentState[] EvaluationStates =
        [DocumentState.NotStarted, DocumentState.Draft, DocumentState.WithUnit, DocumentState.WithDepartment, DocumentState.Returned, DocumentState.Passed];

    private static readonly DocumentState[] TargetStates =
        [DocumentState.NotStarted, DocumentState.Draft, DocumentState.WithUnit, DocumentState.WithDepartment, DocumentState.WithTreasury, DocumentState.Returned, DocumentState.Approved];

    private static readonly string[] KeptNames = ["organisation", "handed", "review", "adjustment", "lamp", "order", "desc"];

    private ProjectFilter filter = new();
    private Application.Projects.ProjectPage page = new([], 0);
    private ListAddress? list;
    private IReadOnlyList<SavedView> views = [];
    private int year;

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private ListProjects ListProjects { get; set; } = null!; // set by the framework

    [Inject]
    private SavedViews SavedViews { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    private string Headline => $"项目库：{Shown.Year(year)} 年度 {Shown.Count(page.Total)} 个{(page.IsMore ? "以上的" : null)}项目";

    private (long First, long Last)? Ends => page.Rows is [var first, .., var last] ? (first.Id, last.Id) : null;

    private bool IsNarrowed => filter with { Order = ProjectOrder.Code, Descending = false, Page = 1, After = null, Before = null } != new ProjectFilter { Year = filter.Year };

    private bool MayCarry => Actor.Can(Capability.EditProjects);

    private SavedView? Current => views.FirstOrDefault(view => view.Address == list?.Filters);

    /// <summary>What the address holds beside the fields of the form: a new word keeps the order and the branch.</summary>
    private IEnumerable<(string Name, string Value)> Kept =>
        KeptNames.Select(name => (name, list?.Value(name))).Where(one => one.Item2 is not null).Select(one => (one.name, one.Item2!));

    private string ExportAddress => "/projects/export" + Http?.Request.QueryString.ToUriComponent();

    protected override async Task OnInitializedAsync()
    {
        if (Http is not { } context)
        {
            return;
        }

        (_, year) = await ChosenYear.FindAsync(context.RequestAborted);
        list = new ListAddress(context.Request);
        filter = ProjectListFilter.Read(list, year);
        views = await SavedViews.ListAsync(Actor, SavedViews.Projects, context.RequestAborted);
        page = await ListProjects.ExecuteAsync(Actor, filter, context.RequestAborted);
    }
}

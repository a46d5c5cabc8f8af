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

    private ProjectFilter filter = new();
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

    private string Headline => $"项目库：{Shown.Year(year)} 年度 {Shown.Count(page.Total)} 个项目";

    private bool IsNarrowed => filter with { Order = ProjectOrder.Code, Descending = false, Page = 1 } != new ProjectFilter { Year = filter.Year };

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
        page = await ListProjects.ExecuteAsync(Actor, filter, context.RequestAborted);
    }
}

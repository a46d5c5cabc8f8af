using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Parts;

/// <summary>A list of a year's projects by the state of one of their documents: how many there are in each, and the rows of one of them or of all.</summary>
public abstract class StateListPage : ComponentBase
{
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    /// <summary>Those that occur, and how often.</summary>
    protected IReadOnlyDictionary<DocumentState, long> Counts { get; private set; } = new Dictionary<DocumentState, long>();

    protected ProjectPage Found { get; private set; } = new([], 0);

    /// <summary>Null until it has been read.</summary>
    protected ListAddress? List { get; private set; }

    protected int Year { get; private set; }

    protected DocumentState? State => LifecycleWords.Parse<DocumentState>(List?.Value("state"));

    /// <summary>The first and the last row that are shown: the next page goes on from there.</summary>
    protected (long First, long Last)? Ends => Found.Rows is [var first, .., var last] ? (first.Id, last.Id) : null;

    /// <summary>In the order of the work.</summary>
    protected abstract IReadOnlyList<DocumentState> States { get; }

    [Inject]
    protected Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private ListProjects ListProjects { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    /// <param name="state">Null for all.</param>
    protected abstract ProjectFilter Of(ProjectFilter filter, DocumentState? state);

    protected override async Task OnInitializedAsync()
    {
        if (Http is not { } context)
        {
            return;
        }

        (_, Year) = await ChosenYear.FindAsync(context.RequestAborted);
        var address = new ListAddress(context.Request);
        var counts = new Dictionary<DocumentState, long>();
        foreach (var state in States)
        {
            var count = await ListProjects.CountAsync(Actor, Of(new ProjectFilter { Year = Year }, state), context.RequestAborted);
            if (count > 0)
            {
                counts[state] = count;
            }
        }

        var page = new ProjectFilter { Year = Year, Page = address.Page, After = address.Id(ListAddress.AfterName), Before = address.Id(ListAddress.BeforeName) };
        Found = await ListProjects.ExecuteAsync(Actor, Of(page, LifecycleWords.Parse<DocumentState>(address.Value("state"))), context.RequestAborted);
        Counts = counts;
        List = address;
    }
}

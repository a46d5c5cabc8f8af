using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Overview;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Parts;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Findings;

/// <summary>What the rules said about many projects (问题清单), with filters that stay in the address.</summary>
public partial class FindingsPage
{
    private Result<FindingPage>? result;
    private FindingFilter filter = new();
    private ListAddress? list;

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private ListFindings ListFindings { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    private AuditRuleAttribute? Card => RuleCatalog.Cards.FirstOrDefault(card => card.Id == filter.Rule);

    private bool IsNarrowed => filter != new FindingFilter { Year = filter.Year, Page = filter.Page };

    protected override async Task OnInitializedAsync()
    {
        if (Http is not { } context)
        {
            return;
        }

        var (_, year) = await ChosenYear.FindAsync(context.RequestAborted);
        list = new ListAddress(context.Request);
        filter = Read(list, year);
        result = await ListFindings.ExecuteAsync(Actor, filter, context.RequestAborted);
    }

    internal static FindingFilter Read(ListAddress list, int year) => new()
    {
        Year = year,
        Rule = list.Value("rule"),
        Severity = LifecycleWords.Parse<Severity>(list.Value("severity")),
        OrganisationId = long.TryParse(list.Value("organisation"), NumberStyles.None, CultureInfo.InvariantCulture, out var organisation) ? organisation : null,
        Text = list.Value("q"),
        Page = list.Page,
    };

    private static string Title(string rule) => RuleCatalog.Cards.FirstOrDefault(card => card.Id == rule)?.Title ?? string.Empty;

    private static string At(ProjectFinding row) => string.Create(CultureInfo.InvariantCulture, $"/projects/{row.ProjectYearId}/evaluation{(row.RowNumber is { } number ? $"#row-{number}" : "#findings")}");
}

using System.Globalization;
using Duheng.Application.Accounts;
using Duheng.Application.Notices;
using Duheng.Application.Worklist;
using Duheng.Application.Years;
using Duheng.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace Duheng.Web.Shell;

/// <summary>The bar of words across the top, as far as this person has a use for each.</summary>
public partial class MainLayout
{
    private IReadOnlyList<int> years = [];
    private WaitingCounts waiting = new();
    private long unread;

    [Inject]
    private IHttpContextAccessor Request { get; set; } = null!; // set by the framework

    [Inject]
    private CountWaiting CountWaiting { get; set; } = null!; // set by the framework

    [Inject]
    private ListNotices ListNotices { get; set; } = null!; // set by the framework

    [Inject]
    private IOptions<AccountOptions> Options { get; set; } = null!; // set by the framework

    [Inject]
    private OfficeClock Clock { get; set; } = null!; // set by the framework

    private DateOnly Today => ChinaClock.Today(Clock);

    /// <summary>After so many without a request the session ends: the page warns before.</summary>
    private string? IdleSeconds => Person is null ? null : Options.Value.IdleFor.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    private SignedIn? Person => Request.HttpContext?.Person();

    private int ChosenYear { get; set; }

    private string Here => Request.HttpContext is { } context ? context.Request.Path + context.Request.QueryString.ToUriComponent() : "/";

    private IEnumerable<EntryAttribute> Entries => Navigation.Entries.Where(entry => Person is { } person ? entry.IsFor(person.Actor) : entry.IsOpen);

    private EntryAttribute? Current => Navigation.EntryOf(Request.HttpContext?.Request.Path ?? "/");

    protected override async Task OnInitializedAsync()
    {
        if (Person is { } person && Request.HttpContext is { } context)
        {
            (years, ChosenYear) = await context.RequestServices.GetRequiredService<ChosenYear>().FindAsync(context.RequestAborted);
            waiting = await CountWaiting.ExecuteAsync(person.Actor, ChosenYear, context.RequestAborted);
            unread = await ListNotices.CountUnreadAsync(person.Actor, context.RequestAborted);
        }
    }

    private EntryCount? Count(EntryAttribute entry) => entry.Counts switch
    {
        EntryCounts.Nothing => null,
        EntryCounts.Worklist when waiting.Tasks > 0 => new EntryCount(waiting.Tasks, waiting.Overdue > 0),
        EntryCounts.Evaluations when waiting.Evaluations > 0 => new EntryCount(waiting.Evaluations, IsDue: false),
        EntryCounts.Reviews when waiting.Reviews > 0 => new EntryCount(waiting.Reviews, IsDue: false),
        EntryCounts.Worklist or EntryCounts.Evaluations or EntryCounts.Reviews => null,
    };

    private sealed record EntryCount(int Number, bool IsDue)
    {
        private const int Most = 999;

        public string Shown => Number > Most ? $"{Web.Shown.Count(Most)}+" : Web.Shown.Count(Number);
    }
}

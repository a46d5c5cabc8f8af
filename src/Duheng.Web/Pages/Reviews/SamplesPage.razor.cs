using Duheng.Application.Reviews;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Reviews;

/// <summary>Samples for re-checking (抽查): how each was drawn, so that anybody can draw it again.</summary>
public partial class SamplesPage
{
    private IReadOnlyList<(SampleRow Sample, IReadOnlyList<SampleMember> Members)>? samples;
    private int year;

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Inject]
    private Actor Actor { get; set; } = null!; // set by the framework

    [Inject]
    private ListSamples ListSamples { get; set; } = null!; // set by the framework

    [Inject]
    private ChosenYear ChosenYear { get; set; } = null!; // set by the framework

    [Inject]
    private TimeProvider Time { get; set; } = null!; // set by the framework

    /// <summary>A proposal; any other number does.</summary>
    private long Seed => Time.GetUtcNow().ToUnixTimeSeconds();

    private bool MayDraw => Actor.Can(Capability.DrawSamples);

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = Http?.RequestAborted ?? CancellationToken.None;
        (_, year) = await ChosenYear.FindAsync(cancellationToken);
        samples = await ListSamples.ExecuteAsync(Actor, year, cancellationToken);
    }

    private static string Part(int? points) => points is { } value ? Shown.Count(value) : Shown.None;
}

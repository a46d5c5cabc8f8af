using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Measures;
using Duheng.Application.Registers;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Registers;
using Duheng.Web.Parts;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Registers;

/// <summary>An entry from a telephone: few fields, large targets, nothing to type that can be touched.</summary>
public partial class PhoneEntryPage
{
    private Result<EntryForm>? result;
    private Deadline? deadline;

    [Inject]
    public required Actor Actor { get; set; }

    [Inject]
    public required LoadEntryForm LoadEntryForm { get; set; }

    [Inject]
    public required FindDeadlines FindDeadlines { get; set; }

    [Parameter]
    public string Key { get; set; } = string.Empty;

    [Parameter]
    public long? OrganisationId { get; set; }

    [Parameter]
    public string? Said { get; set; }

    [Parameter]
    public IReadOnlyDictionary<string, string>? Typed { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    private string? Entered => Http?.Request.Query["entered"].ToString();

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = Http?.RequestAborted ?? CancellationToken.None;
        var unit = OrganisationId ?? (Http is { } context ? new ListAddress(context.Request).Id("unit") : null);
        deadline = (await FindDeadlines.ExecuteAsync(Actor, Key, unit, cancellationToken)).Match(found => found.Count > 0 ? found[0] : null, _ => null);
        result = await LoadEntryForm.ExecuteAsync(Actor, Key, unit, id: null, cancellationToken);
    }

    private static string Unit(EntryForm form) => Shown.Id(form.Place.Organisation.Id);

    private static IReadOnlyList<RegisterColumn> Asked(EntryForm form) => [.. PhoneColumns.Of(form.Place.Type).Where(column => Leads(form, column) && Only(form, column) is null)];

    private static IReadOnlyList<RegisterColumn> More(EntryForm form) =>
        [.. PhoneColumns.Of(form.Place.Type).Where(column => Only(form, column) is not null), .. PhoneColumns.More(form.Place.Type).Where(column => Leads(form, column))];

    /// <summary>Where there is one only, nobody has to choose: it is filled in and folded away.</summary>
    private static EntryOption? Only(EntryForm form, RegisterColumn column) =>
        column.Kind == ColumnKind.Reference && form.Options.GetValueOrDefault(column.Key) is [var only] ? only : null;

    /// <summary>A reference that leads nowhere yet is not asked for.</summary>
    private static bool Leads(EntryForm form, RegisterColumn column) => column.Kind != ColumnKind.Reference || column.Required || form.Options.GetValueOrDefault(column.Key) is { Count: > 0 };

    /// <summary>When it happened and the word after it share a line.</summary>
    private static bool IsHalf(EntryForm form, RegisterColumn column)
    {
        var asked = Asked(form);
        var at = Enumerable.Range(0, asked.Count).First(index => asked[index] == column);
        return Pairs(asked, at) || (at > 0 && Pairs(asked, at - 1));
    }

    private static bool Pairs(IReadOnlyList<RegisterColumn> asked, int at) =>
        asked[at].Kind is ColumnKind.Moment or ColumnKind.Date && at + 1 < asked.Count && asked[at + 1] is { Kind: ColumnKind.Text } next && !PhoneField.IsLong(next);

    /// <summary>The deadline stands where the last thing was chosen; without choices before the first field.</summary>
    private static RegisterColumn? DeadlineAfter(EntryForm form) => Asked(form).LastOrDefault(column => column.Kind is ColumnKind.Choice or ColumnKind.YesNo) ?? (Asked(form) is [var first, ..] ? first : null);

    /// <summary>首次响应时间 is what there must be a 首次响应 by.</summary>
    private static string What(Deadline due) => due.Until.Name is { Length: > 2 } name && (name.EndsWith("时间", StringComparison.Ordinal) || name.EndsWith("日期", StringComparison.Ordinal)) ? name[..^2] : due.Until.Name;

    private string Until(EntryForm form, Deadline due)
    {
        var from = MomentText.ReadMoment(Value(form, form.Place.Type.Column(form.Place.Type.OccursOn)!)) ?? form.Now;
        var until = from + due.Within;
        return until.ToString(until.Date == from.Date ? "HH:mm" : "M 月 d 日 HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>What was typed; at first the number and the time that nobody wants to type, and what there is one of only.</summary>
    private string Value(EntryForm form, RegisterColumn column) => Typed is not null ? Typed.GetValueOrDefault(column.Key) ?? string.Empty
        : PhoneColumns.IsNumbered(form.Place.Type, column) ? form.Now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)
        : column.Key == form.Place.Type.OccursOn && column.Kind == ColumnKind.Moment ? MomentText.Print(form.Now.AddSeconds(-form.Now.Second))
        : column.Key == form.Place.Type.OccursOn && column.Kind == ColumnKind.Date ? MomentText.Print(DateOnly.FromDateTime(form.Now))
        : Only(form, column)?.Title ?? string.Empty;
}

using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Measures;
using Duheng.Domain.Measures;
using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;
using Microsoft.AspNetCore.Components;

namespace Duheng.Web.Pages.Measures;

/// <summary>The way from the points of an indicator to its records.</summary>
public partial class MeasurePage
{
    private const int PageSize = 50;
    private const string All = "all";
    private const string Aside = "aside";
    private const string Off = "off";
    private const string On = "on";

    private Result<MeasureDetail>? result;
    private MeasureDetail? shown;

    [Parameter]
    public long Id { get; set; }

    [Parameter]
    public int Position { get; set; }

    [SupplyParameterFromQuery(Name = "part")]
    public int Part { get; set; }

    /// <summary>all, on (meets the target), off, aside.</summary>
    [SupplyParameterFromQuery(Name = "view")]
    public string? Asked { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Asks { get; set; }

    private int Number => Math.Max(1, Asks ?? 1);

    private int From => (Number - 1) * PageSize;

    private IReadOnlyList<MeasuredRow> Counted { get; set; } = [];

    private IReadOnlyList<MeasuredPart> Parts => [.. (shown?.Measured.Measured.Parts ?? []).Where(part => part.Set is not null)];

    private IReadOnlyList<decimal> Numbers { get; set; } = [];

    private string PartUnit => shown?.Part?.Value?.Type is { IsNumber: true } type ? type.Unit.ToString() : string.Empty;

    /// <summary>The target, where it is told in the unit of the single records: 2 of ≤ 2 小时, never 95 of ≥ 95 %.</summary>
    private decimal? TargetNumber { get; set; }

    private bool IsCeiling => shown?.Indicator.Operator is "≤" or "<";

    /// <summary>Whether the value misses the target; null where the two cannot be compared.</summary>
    private bool? Missed => shown is not { Measured.Measured.Value: RegisterValue.Number value } || QuantityReader.Read(shown.Indicator.Printed) is not { IsNumber: true } target ? null
        : shown.Indicator.Operator switch
        {
            "≤" => value.Value > target.Number,
            "<" => value.Value >= target.Number,
            "≥" => value.Value < target.Number,
            ">" => value.Value <= target.Number,
            "＝" => value.Value != target.Number,
            _ => null,
        };

    private string Chosen { get; set; } = All;

    /// <summary>What misses the target first: that is what people come for.</summary>
    private IReadOnlyList<(string Key, string Title, int Count)> Views { get; set; } = [];

    private IReadOnlyList<MeasuredRow> InView { get; set; } = [];

    private IReadOnlyList<MeasuredRow> Rows => [.. InView.Skip(From).Take(PageSize)];

    protected override async Task OnInitializedAsync()
    {
        var loaded = await ShowMeasure.ExecuteAsync(Actor, Id, Position, Part, CancellationToken.None);
        shown = loaded.Match<MeasureDetail?>(detail => detail, _ => null);
        if (shown is { } detail)
        {
            Sort(detail);
        }

        result = loaded;
    }

    /// <summary>Once for the whole page: there may be tens of thousands of records.</summary>
    private void Sort(MeasureDetail detail)
    {
        Counted = [.. detail.Records.Where(record => record.Counts)];
        Numbers = [.. Counted.Select(record => record.Value).OfType<RegisterValue.Number>().Select(number => number.Value)];
        TargetNumber = detail.Part is { Value.Type.IsNumber: true } && QuantityReader.Read(detail.Indicator.Printed) is { IsNumber: true } target
            && (target.Unit?.Symbol ?? string.Empty) == PartUnit ? target.Number : null;
        Views = ViewsOf(detail);
        Chosen = Views.Any(view => view.Key == Asked) ? Asked! : Views[0].Key; // not null where a view is called so
        InView = [.. detail.Records.Where(IsInView).OrderByDescending(Size)];
    }

    private IReadOnlyList<(string Key, string Title, int Count)> ViewsOf(MeasureDetail detail)
    {
        var views = new List<(string, string, int)>();
        var (met, missed) = (Counted.Count(record => Meets(record) == true), Counted.Count(record => Meets(record) == false));
        if (met + missed > 0)
        {
            var target = TargetNumber is { } number ? $"{Shown.Plain(number)} {PartUnit}" : null;
            views.Add((Off, target is null ? "不符合" : IsCeiling ? $"超过 {target}" : $"不到 {target}", missed));
            views.Add((On, target is null ? "符合" : IsCeiling ? $"{target}内" : $"达到 {target}", met));
        }

        views.Add((All, "计入", Counted.Count));
        views.Add((Aside, "不计入", detail.Records.Count - Counted.Count));
        return views;
    }

    /// <summary>The column that a measure asks for; null where it asks for more than one.</summary>
    internal static string? NameOf(RowNode? value) => value is RowNode.Cell cell ? cell.Column.Name : null;

    private static decimal Size(MeasuredRow record) => record.Value is RegisterValue.Number number ? number.Value : 0m;

    private bool IsInView(MeasuredRow record) => Chosen switch
    {
        Aside => !record.Counts,
        On => record.Counts && Meets(record) == true,
        Off => record.Counts && Meets(record) == false,
        _ => record.Counts,
    };

    /// <summary>Whether a record meets the target by itself, or the condition of a share; null where there is no such thing.</summary>
    private bool? Meets(MeasuredRow record) => record.Value switch
    {
        RegisterValue.YesNo yes => yes.Value,
        RegisterValue.Number number when TargetNumber is { } target => IsCeiling ? number.Value <= target : number.Value >= target,
        _ => null,
    };

    private string Of(string page) => string.Create(CultureInfo.InvariantCulture, $"/projects/{Id}{page}");

    private string View(string key) => Of(string.Create(CultureInfo.InvariantCulture, $"/measures/{Position}?part={Part}&view={key}"));

    private string PartAt(int part) => Of(string.Create(CultureInfo.InvariantCulture, $"/measures/{Position}?part={part}"));

    private string Page(int number) => View(Chosen) + string.Create(CultureInfo.InvariantCulture, $"&page={number}");
}

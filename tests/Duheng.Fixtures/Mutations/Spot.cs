using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;
using Fact = Duheng.Fixtures.Forms.Fact;
using Spotted = Duheng.Domain.Reports.Place;

namespace Duheng.Fixtures.Mutations;

/// <summary>Where a finding must point: at a line, at a piece of the text, at a cell of the money table, or anywhere (what is missing has no place).</summary>
public sealed record Spot
{
    private const int FundTableHead = 2;
    private const int FirstFundColumn = 3;

    public static Spot Anywhere { get; } = new();

    private string? Indicator { get; init; }

    private string? Text { get; init; }

    private (int Row, int? Column)? Cell { get; init; }

    public static Spot Line(DraftIndicator row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Spot { Indicator = row.Name };
    }

    public static Spot Line(string name) => new() { Indicator = name };

    /// <summary>A piece of the sentence, or of the cell.</summary>
    public static Spot Words(string text) => new() { Text = text };

    /// <summary>The nth row of the money table, (1) to (7), and its nth column with the head.</summary>
    public static Spot Fund(int row, int? column = null) => new() { Cell = (row, column) };

    /// <summary>Whether the remark names the line, or is at the place or mentions it as another, in a Shanxi text dump.</summary>
    public bool IsMarkedBy(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        var places = Places(remark);
        return IsNamedBy(remark, places)
            && (Cell is not { } cell || places.Exists(place => place.Table is not null && place.Row == FundTableHead + cell.Row && (cell.Column is null || place.Column == cell.Column)));
    }

    /// <summary>The same on any form: where the page prints the line or the figure, the remark must be at one of its cells.</summary>
    public bool IsMarkedBy(Remark remark, FormPage page, PlaceGrain grain)
    {
        ArgumentNullException.ThrowIfNull(remark);
        ArgumentNullException.ThrowIfNull(page);
        var places = Places(remark);
        return IsNamedBy(remark, places) && (grain == PlaceGrain.Text || IsAt(places, Wanted(page), grain));
    }

    /// <summary>The cells that print the line or the figure, each with the number of its table.</summary>
    private List<(int Table, PlacedCell At)> Wanted(FormPage page) =>
    [
        .. from grid in page.Grids.Select((grid, index) => (grid, number: index + 1))
           from placed in grid.grid.Placed
           where placed.Cell.Facts.Any(IsWanted)
           select (grid.number, placed),
    ];

    private bool IsWanted(Fact fact) =>
        (Indicator is not null && fact.Line == Indicator)
        || (Cell is { } cell && fact.Row == (FundRow)(cell.Row - 1) && (cell.Column is null || fact.Column == (FundColumn)(cell.Column - FirstFundColumn)));

    /// <summary>A sentence about a line is as good as its cells.</summary>
    private static bool IsAt(List<Spotted> places, List<(int Table, PlacedCell At)> wanted, PlaceGrain grain) =>
        wanted.Count == 0
        || places.Exists(place => place.Paragraph is not null)
        || places.Exists(place => wanted.Exists(one =>
            place.Table == one.Table && place.Row == one.At.Row && (grain == PlaceGrain.Row || IsOver(one.At, place.Column))))
        || places.Exists(place => wanted.Exists(one => place.Table is not null && place.Row is not null && place.Table != one.Table && place.Text == one.At.Cell.Text));

    private static bool IsOver(PlacedCell at, int? column) => column >= at.Column && column < at.Column + at.Cell.Columns;

    private bool IsNamedBy(Remark remark, List<Spotted> places) =>
        (Indicator is null || remark.Indicator == Indicator || places.Exists(place => place.Text == Indicator) || remark.Zh.Contains($"“{Indicator}”", StringComparison.Ordinal))
        && (Text is null || places.Exists(place => place.Text.Contains(Text, StringComparison.Ordinal)));

    private static List<Spotted> Places(Remark remark) => [.. remark.AlsoAt.Prepend(remark.Where)];
}

using Duheng.Domain.Auditing;

namespace Duheng.Fixtures.Mutations;

/// <summary>Where a finding must point: at a line, at a piece of the text, at a cell of the money table, or anywhere (what is missing has no place).</summary>
public sealed record Spot
{
    private const int FundTableHead = 2;

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
    public static Spot Fund(int row, int? column = null) => new() { Cell = (FundTableHead + row, column) };

    /// <summary>Whether the remark names the line, or is at the place or mentions it as another.</summary>
    public bool IsMarkedBy(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        var places = remark.AlsoAt.Prepend(remark.Where).ToList();
        return (Indicator is null || remark.Indicator == Indicator || places.Exists(place => place.Text == Indicator) || remark.Zh.Contains($"“{Indicator}”", StringComparison.Ordinal))
            && (Text is null || places.Exists(place => place.Text.Contains(Text, StringComparison.Ordinal)))
            && (Cell is not { } cell || places.Exists(place => place.Table is not null && place.Row == cell.Row && (cell.Column is null || place.Column == cell.Column)));
    }
}

namespace Duheng.Fixtures.Forms;

/// <summary>A cell of a grid with the columns and rows that it covers. Cells that it covers are left out of the rows below.</summary>
public sealed record FormCell(string Text)
{
    public int Columns { get; init; } = 1;

    public int Rows { get; init; } = 1;

    public bool IsHead { get; init; }

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public static FormCell Head(string text) => new(text) { IsHead = true };

    /// <summary>A cell that states one thing, as printed.</summary>
    public static FormCell Of(FactKind kind, string text) => new(text) { Facts = [new Fact(kind, text)] };
}

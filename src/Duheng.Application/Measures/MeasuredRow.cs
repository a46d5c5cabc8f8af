using Duheng.Domain.Measures;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>An entry behind a measure.</summary>
/// <param name="Excluded">Why it does not count; empty when it does.</param>
/// <param name="Value">What of it counts; null for a mere count.</param>
public sealed record MeasuredRow(MeasuredEntry Entry, string Excluded, RegisterValue? Value)
{
    public bool Counts => Excluded.Length == 0;

    /// <summary>A cell as it is written; empty where it is blank.</summary>
    public string Text(string column) => Entry.Cells.TryGetValue(column, out var value) ? ColumnText.Print(value) : string.Empty;
}

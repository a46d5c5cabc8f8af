using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Whether an entry is meant by a question and counts, and with which value: the one place that says so for entries in memory.</summary>
/// <param name="IsMeant">In the period and not ruled out by the filter.</param>
/// <param name="Excluded">Why it does not count although it is meant; empty when it does.</param>
public readonly record struct EntryFate(bool IsMeant, string Excluded, RegisterValue? Value)
{
    public bool Counts => IsMeant && Excluded.Length == 0;

    public static EntryFate Of(MeasuredEntry entry, RowNode? filter, RowNode? value, WorkingTime workingTime)
    {
        ArgumentNullException.ThrowIfNull(entry);

        var meant = filter is null ? true : RowEvaluation.IsTrue(filter, entry.Cells, workingTime);
        if (meant == false)
        {
            return new EntryFate(false, string.Empty, null);
        }

        if (entry.SetAside.Length > 0)
        {
            return new EntryFate(true, entry.SetAside, null);
        }

        if (meant is null)
        {
            return new EntryFate(true, Exclusions.OpenFilter, null);
        }

        if (value is null)
        {
            return new EntryFate(true, string.Empty, null);
        }

        var found = RowEvaluation.Evaluate(value, entry.Cells, workingTime);
        return new EntryFate(true, found is null ? Exclusions.NoValue(value) : string.Empty, found);
    }
}

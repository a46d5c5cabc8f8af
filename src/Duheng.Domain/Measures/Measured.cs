using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>What came of a measure (计算结果): a value with its way from the entries, or why there is none.</summary>
/// <param name="Value">A number in <paramref name="Unit"/>, a day or a moment, not rounded; null when there is no basis.</param>
/// <param name="NoBasis">Why there is no basis (无依据) and what to do; empty when there is a value.</param>
/// <param name="Parts">Its questions, in the order in which they stand in the expression.</param>
/// <param name="Working">How it came about, line by line.</param>
public sealed record Measured(RegisterValue? Value, string NoBasis, string Unit, IReadOnlyList<MeasuredPart> Parts, IReadOnlyList<string> Working)
{
    /// <summary>Entries that the value rests on, of all parts.</summary>
    public long Counted => Parts.Sum(part => part.Counted);

    /// <summary>Entries that were left out, of all parts.</summary>
    public IReadOnlyList<Exclusion> Excluded => Tally.Listed(Parts.SelectMany(part => part.Excluded)
        .GroupBy(one => one.Reason, (reason, all) => KeyValuePair.Create(reason, all.Sum(one => one.Count))));

    /// <summary>As it is shown: rounded half up to so many decimals, with the unit.</summary>
    public string Shown(int decimals) => Value is null ? "无依据" : MeasuredText.Of(Value, Unit, decimals);
}

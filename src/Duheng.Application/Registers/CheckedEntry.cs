using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>An entry that was looked through.</summary>
/// <param name="Row">Where it stands in its file; 0 for one by itself.</param>
/// <param name="Values">With references written as the entries that they lead to are called.</param>
/// <param name="Faults">None where it may be entered.</param>
/// <param name="Self">The id of the entry that is corrected.</param>
public sealed record CheckedEntry(int Row, IReadOnlyDictionary<string, RegisterValue> Values, IReadOnlyList<EntryFault> Faults, long? Self = null)
{
    /// <summary>With what the register asks of an entry by itself: required cells and order in time; a cell that could not be read is not called blank as well.</summary>
    public IEnumerable<EntryFault> FaultsBy(RegisterType type) => Faults.Concat(EntryRules.Faults(type, Values).Where(fault => Faults.All(one => one.Column != fault.Column)));
}

using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>Computes the columns of an entry that nobody fills in (计算列), by the language of measures. Without one they stay blank: nothing is made up.</summary>
public interface IComputedColumns
{
    /// <summary>Called once for many entries: an expression is read once.</summary>
    /// <returns>From the filled values of an entry to those of its computed columns; a column that has no basis is left out.</returns>
    Func<IReadOnlyDictionary<string, RegisterValue>, IReadOnlyDictionary<string, RegisterValue>> Of(RegisterType type);
}

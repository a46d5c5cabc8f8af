using Dapper;
using Duheng.Application.Registers;
using Duheng.Domain.Measures;

namespace Duheng.Application.Measures;

/// <summary>A question as conditions in SQL: which entries are meant, and which of them count.</summary>
/// <param name="Filter">Null when all are meant.</param>
/// <param name="Value">Null for a count.</param>
internal sealed record AggregateSql(ScopedEntries Entries, SqlTerm? Filter, SqlTerm? Value)
{
    /// <summary>Not ruled out, though perhaps not known to be meant.</summary>
    public string Meant => Filter is null ? "1 = 1" : $"{Filter.Sql} IS NOT FALSE";

    /// <summary>Known to be meant, and not set aside; whether they have a value or not.</summary>
    public string Passes => "e.set_aside = ''" + (Filter is null ? string.Empty : $" AND {Filter.Sql}");

    public string Counts => Passes + (Value is null ? string.Empty : $" AND {Value.Sql} IS NOT NULL");

    /// <summary>Meant and left out.</summary>
    public string LeftOut => $"{Meant} AND (e.set_aside <> ''{(Filter is null ? string.Empty : $" OR {Filter.Sql} IS NULL")}{(Value is null ? string.Empty : $" OR {Value.Sql} IS NULL")})";

    public DynamicParameters Parameters => Entries.Parameters;

    /// <summary>Null when a part of it cannot be put into SQL.</summary>
    public static AggregateSql? Of(StoredRegister register, MeasureScope scope, EntrySet set, RowNode? value, MeasurePeriod period)
    {
        var entries = ScopedEntries.Of(register, scope, period);
        var sql = new RowSql(register, entries.Parameters, "m");
        var (filter, term) = (set.Filter is null ? null : sql.Of(set.Filter), value is null ? null : sql.Of(value));
        return !entries.IsExact || (set.Filter is not null && filter is null) || (value is not null && term is null) ? null : new AggregateSql(entries, filter, term);
    }
}

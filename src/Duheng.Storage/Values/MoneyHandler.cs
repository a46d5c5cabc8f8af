using System.Data;
using System.Globalization;
using Dapper;
using Duheng.Domain.Quantities;

namespace Duheng.Storage.Values;

/// <summary>Integer fen.</summary>
internal sealed class MoneyHandler : SqlMapper.TypeHandler<Money>
{
    public override Money Parse(object value) => Money.FromFen(Convert.ToInt64(value, CultureInfo.InvariantCulture));

    public override void SetValue(IDbDataParameter parameter, Money value)
    {
        parameter.DbType = DbType.Int64;
        parameter.Value = value.Fen;
    }
}

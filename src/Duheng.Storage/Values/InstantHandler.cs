using System.Data;
using System.Globalization;
using Dapper;

namespace Duheng.Storage.Values;

/// <summary>2022-03-16T06:32:10.123Z: always UTC, so that the order of the texts is the order in time.</summary>
internal sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
{
    internal const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public override DateTimeOffset Parse(object value) =>
        DateTimeOffset.ParseExact((string)value, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
    }
}

using Dapper;

namespace Duheng.Storage.Values;

/// <summary>How values are kept in columns, the same on every database: days and times as ISO text, money as fen.</summary>
internal static class StoredValues
{
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        foreach (var type in new[] { typeof(DateOnly), typeof(DateOnly?), typeof(DateTimeOffset), typeof(DateTimeOffset?) })
        {
            SqlMapper.RemoveTypeMap(type); // else the library's own way of writing them comes first
        }

        SqlMapper.AddTypeHandler(new DayHandler());
        SqlMapper.AddTypeHandler(new InstantHandler());
        SqlMapper.AddTypeHandler(new MoneyHandler());
    }
}

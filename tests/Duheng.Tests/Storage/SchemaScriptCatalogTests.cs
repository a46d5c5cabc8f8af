using Duheng.Storage;
using Duheng.Storage.Schema;

namespace Duheng.Tests.Storage;

public sealed class SchemaScriptCatalogTests
{
    [Fact]
    public void Every_script_exists_for_every_database()
    {
        var missing =
            from kind in Enum.GetValues<DatabaseKind>()
            from name in Enum.GetValues<DatabaseKind>().SelectMany(Names).Distinct(StringComparer.Ordinal)
            where !Names(kind).Contains(name, StringComparer.Ordinal)
            select $"{kind} has no {name}";

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public void Scripts_are_numbered_without_a_gap(DatabaseKind kind)
    {
        var scripts = SchemaScriptCatalog.For(kind);

        Assert.NotEmpty(scripts);
        Assert.Equal(Enumerable.Range(1, scripts.Count), scripts.Select(script => script.Number));
    }

    private static IEnumerable<string> Names(DatabaseKind kind) => SchemaScriptCatalog.For(kind).Select(script => script.Name);
}

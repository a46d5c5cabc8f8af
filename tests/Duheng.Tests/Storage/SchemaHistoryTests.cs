using Duheng.Storage.Schema;

namespace Duheng.Tests.Storage;

public sealed class SchemaHistoryTests
{
    private static readonly SchemaScript First = new("0001-first.sql", "SELECT 1");
    private static readonly SchemaScript Second = new("0002-second.sql", "SELECT 2");
    private static readonly SchemaScript Third = new("0003-third.sql", "SELECT 3");

    [Fact]
    public void What_ran_unchanged_is_counted() =>
        Assert.Equal(2, SchemaHistory.CountToTrust([First, Second, Third], [Ran(First), Ran(Second)]));

    [Fact]
    public void A_new_database_has_run_nothing() =>
        Assert.Equal(0, SchemaHistory.CountToTrust([First, Second], []));

    [Fact]
    public void An_edited_script_is_refused() =>
        AssertRefused("0001-first.sql was edited", [First], [Ran(new SchemaScript(First.Name, "SELECT 10"))]);

    [Fact]
    public void A_renamed_script_is_refused() =>
        AssertRefused("ran 0001-erste.sql; this program has 0001-first.sql", [First], [Ran(new SchemaScript("0001-erste.sql", First.Sql))]);

    [Fact]
    public void A_script_put_in_between_later_is_refused() =>
        AssertRefused("ran 0003-third.sql but never 0002-second.sql", [First, Second, Third], [Ran(First), Ran(Third)]);

    [Fact]
    public void A_gap_in_the_numbers_is_refused() =>
        AssertRefused("Script 0002 is missing", [First, Third], []);

    [Fact]
    public void A_database_of_a_newer_version_is_refused() =>
        AssertRefused("made by a newer version", [First], [Ran(First), Ran(Second)]);

    [Fact]
    public void Line_ends_make_no_difference() =>
        Assert.Equal(new SchemaScript("0001-a.sql", "SELECT 1;\nSELECT 2;").Sha256, new SchemaScript("0001-a.sql", "SELECT 1;\r\nSELECT 2;").Sha256);

    [Theory]
    [InlineData("organisations.sql"), InlineData("1-a.sql"), InlineData("0001.sql"), InlineData("+001-a.sql")]
    public void A_script_without_its_number_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new SchemaScript(name, "SELECT 1"));

    private static AppliedScript Ran(SchemaScript script) => new(script.Number, script.Name, script.Sha256);

    private static void AssertRefused(string because, SchemaScript[] scripts, AppliedScript[] applied) =>
        Assert.Contains(
            because,
            Assert.Throws<SchemaException>(() => SchemaHistory.CountToTrust(scripts, applied)).Message,
            StringComparison.Ordinal);
}

using Duheng.Application.History;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.History;

/// <summary>Whoever changes, removes or cuts off an entry of the log is found out.</summary>
public abstract class ChangeLogTests : OfficeTests
{
    [Fact]
    public async Task The_chain_holds_over_all_that_the_demo_has_done()
    {
        await using var office = await OpenAsync();

        var verified = await VerifyAsync(office);

        Assert.Null(verified.BrokenAt);
        Assert.True(verified.Count > 50);
    }

    [Theory]
    [InlineData("UPDATE changes SET after = '{}' WHERE id = 7", 7)]
    [InlineData("UPDATE changes SET at = '2021-01-01T00:00:00.000Z' WHERE id = 7", 7)]
    [InlineData("DELETE FROM changes WHERE id = 7", 8)]
    public async Task An_entry_that_was_touched_is_named(string touch, long id)
    {
        await using var office = await OpenAsync();
        await RunAsync(office, touch);

        Assert.Equal(id, (await VerifyAsync(office)).BrokenAt);
    }

    [Fact]
    public async Task A_log_that_was_cut_off_at_its_end_does_not_hold()
    {
        await using var office = await OpenAsync();
        await RunAsync(office, "DELETE FROM changes WHERE id = (SELECT max(id) FROM changes)");

        Assert.NotNull((await VerifyAsync(office)).BrokenAt);
    }

    private static Task<VerifiedChanges> VerifyAsync(Office office) => office.AskAsync((VerifyChanges verify) => verify.ExecuteAsync(Cancellation));

    private static async Task RunAsync(Office office, string sql)
    {
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        await work.ExecuteAsync(sql, null, Cancellation);
        await work.CommitAsync(Cancellation);
    }
}

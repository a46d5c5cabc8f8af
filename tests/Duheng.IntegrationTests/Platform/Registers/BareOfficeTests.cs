using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Registers;

/// <summary>The demo office before its year of records: registers are empty, so that what a test enters is all there is.</summary>
public abstract class BareOfficeTests : OfficeTests
{
    protected override async Task<Office> OpenAsync(TimeProvider? time = null)
    {
        var office = await base.OpenAsync(time);
        await using var work = await office.Services.GetRequiredService<Database>().WriteAsync(Cancellation);
        foreach (var table in (string[])["register_versions", "register_entries", "register_uses"])
        {
            await work.ExecuteAsync($"DELETE FROM {table}", null, Cancellation);
        }

        await work.CommitAsync(Cancellation);
        return office;
    }
}

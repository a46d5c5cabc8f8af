using Duheng.Application.Years;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Years;

/// <summary>The demo's clock: another day, kept over a restart, and the real one for codes of a second factor.</summary>
public abstract class OfficeClockTests : OfficeTests
{
    private static readonly DateTimeOffset Start = new(2022, 3, 9, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task It_is_the_real_one_until_somebody_turns_it_and_then_stays_turned()
    {
        await using var office = await OpenAsync();
        var database = office.Services.GetRequiredService<Database>();
        var clock = office.Services.GetRequiredService<OfficeClock>();
        var before = clock.IsShifted;

        await clock.StartAtAsync(database, Start, Cancellation);
        var again = new OfficeClock(TimeProvider.System);
        await again.ReadAsync(database, Cancellation);

        Assert.False(before);
        Assert.True(again.IsShifted);
        Assert.InRange(again.GetUtcNow(), Start.AddSeconds(-2), Start.AddMinutes(5));
        Assert.InRange(OfficeClock.RealNow(again), TimeProvider.System.GetUtcNow().AddMinutes(-5), TimeProvider.System.GetUtcNow().AddSeconds(2));
    }
}

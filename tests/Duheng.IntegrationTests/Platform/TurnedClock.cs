namespace Duheng.IntegrationTests.Platform;

/// <summary>A clock that runs, and that a test turns on.</summary>
internal sealed class TurnedClock : TimeProvider
{
    private TimeSpan ahead;

    public void Turn(TimeSpan by) => ahead += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}

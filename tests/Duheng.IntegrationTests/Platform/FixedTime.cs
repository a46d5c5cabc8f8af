using System.Globalization;

namespace Duheng.IntegrationTests.Platform;

/// <summary>A clock that stands.</summary>
internal sealed class FixedTime(string now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
}

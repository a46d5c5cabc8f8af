using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Watching;

public sealed class PostgreSqlWatcherTests(PostgreSqlServer server) : WatcherTests
{
    protected override PostgreSqlServer? Server => server;
}

using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Watching;

public sealed class PostgreSqlWatchingTests(PostgreSqlServer server) : WatchingTests
{
    protected override PostgreSqlServer? Server => server;
}

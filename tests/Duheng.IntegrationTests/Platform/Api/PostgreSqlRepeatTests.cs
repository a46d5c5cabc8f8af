using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Api;

public sealed class PostgreSqlRepeatTests(PostgreSqlServer server) : RepeatTests
{
    protected override PostgreSqlServer? Server => server;
}

using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Registers;

public sealed class PostgreSqlEntryTests(PostgreSqlServer server) : EntryTests
{
    protected override PostgreSqlServer? Server => server;
}

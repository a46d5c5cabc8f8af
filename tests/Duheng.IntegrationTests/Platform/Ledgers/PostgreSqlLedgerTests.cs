using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Ledgers;

public sealed class PostgreSqlLedgerTests(PostgreSqlServer server) : LedgerTests
{
    protected override PostgreSqlServer? Server => server;
}

using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Ledgers;

public sealed class PostgreSqlLedgerLimitTests(PostgreSqlServer server) : LedgerLimitTests
{
    protected override PostgreSqlServer? Server => server;
}

namespace Duheng.IntegrationTests.Platform.Ledgers;

public sealed class SqliteLedgerLimitTests : LedgerLimitTests;

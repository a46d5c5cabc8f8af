namespace Duheng.IntegrationTests.Platform.Ledgers;

public sealed class SqliteLedgerTests : LedgerTests;

namespace Duheng.IntegrationTests.Platform.Registers;

public sealed class SqliteEntryTests : EntryTests;

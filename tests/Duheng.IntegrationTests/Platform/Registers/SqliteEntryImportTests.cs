namespace Duheng.IntegrationTests.Platform.Registers;

public sealed class SqliteEntryImportTests : EntryImportTests;

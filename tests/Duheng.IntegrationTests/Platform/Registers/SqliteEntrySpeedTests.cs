namespace Duheng.IntegrationTests.Platform.Registers;

[Collection(MeasuredAlone.Name)]
public sealed class SqliteEntrySpeedTests : EntrySpeedTests;

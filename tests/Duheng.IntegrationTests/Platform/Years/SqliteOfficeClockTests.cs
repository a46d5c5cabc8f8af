namespace Duheng.IntegrationTests.Platform.Years;

public sealed class SqliteOfficeClockTests : OfficeClockTests;

namespace Duheng.IntegrationTests.Platform.History;

public sealed class SqliteChangeLogTests : ChangeLogTests;

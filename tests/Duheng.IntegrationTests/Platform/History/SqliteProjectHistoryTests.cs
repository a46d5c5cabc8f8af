namespace Duheng.IntegrationTests.Platform.History;

public sealed class SqliteProjectHistoryTests : ProjectHistoryTests;

namespace Duheng.IntegrationTests.Platform.Worklist;

public sealed class SqliteWorklistTests : WorklistTests;

namespace Duheng.IntegrationTests.Platform.Reviews;

public sealed class SqliteSeenTests : SeenTests;

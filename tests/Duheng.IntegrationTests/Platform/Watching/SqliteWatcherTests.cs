namespace Duheng.IntegrationTests.Platform.Watching;

public sealed class SqliteWatcherTests : WatcherTests;

namespace Duheng.IntegrationTests.Platform.Watching;

public sealed class SqliteWatchingTests : WatchingTests;

namespace Duheng.IntegrationTests.Platform.Watching;

public sealed class SqliteOutageRegisterTests : OutageRegisterTests;

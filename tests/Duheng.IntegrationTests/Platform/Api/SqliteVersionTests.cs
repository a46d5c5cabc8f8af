namespace Duheng.IntegrationTests.Platform.Api;

public sealed class SqliteVersionTests : VersionTests;

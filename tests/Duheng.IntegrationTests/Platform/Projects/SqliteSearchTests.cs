namespace Duheng.IntegrationTests.Platform.Projects;

public sealed class SqliteSearchTests : SearchTests;

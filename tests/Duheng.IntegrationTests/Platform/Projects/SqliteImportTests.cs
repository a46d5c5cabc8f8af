namespace Duheng.IntegrationTests.Platform.Projects;

public sealed class SqliteImportTests : ImportTests;

namespace Duheng.IntegrationTests.Platform.Projects;

public sealed class SqliteRecordTests : RecordTests;

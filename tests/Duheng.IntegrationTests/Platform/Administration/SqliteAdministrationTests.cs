namespace Duheng.IntegrationTests.Platform.Administration;

public sealed class SqliteAdministrationTests : AdministrationTests;

namespace Duheng.IntegrationTests.Platform.Registers;

public sealed class SqliteRegisterPagesTests : RegisterPagesTests;

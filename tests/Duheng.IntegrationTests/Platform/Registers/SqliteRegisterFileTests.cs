namespace Duheng.IntegrationTests.Platform.Registers;

public sealed class SqliteRegisterFileTests : RegisterFileTests;

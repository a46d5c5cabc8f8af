namespace Duheng.IntegrationTests.Platform.Targets;

public sealed class SqliteTargetsTests : TargetsTests;

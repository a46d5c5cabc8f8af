namespace Duheng.IntegrationTests.Platform.Kills;

public sealed class SqliteKillTests : KillTests;

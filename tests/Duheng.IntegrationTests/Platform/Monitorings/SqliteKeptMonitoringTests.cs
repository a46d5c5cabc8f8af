namespace Duheng.IntegrationTests.Platform.Monitorings;

public sealed class SqliteKeptMonitoringTests : KeptMonitoringTests;

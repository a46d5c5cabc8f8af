namespace Duheng.IntegrationTests.Platform.Monitorings;

public sealed class SqliteMonitoringTests : MonitoringTests;

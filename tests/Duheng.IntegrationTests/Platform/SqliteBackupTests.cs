namespace Duheng.IntegrationTests.Platform;

public sealed class SqliteBackupTests : BackupTests;

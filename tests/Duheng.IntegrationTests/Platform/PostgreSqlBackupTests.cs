using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform;

public sealed class PostgreSqlBackupTests(PostgreSqlServer server) : BackupTests
{
    protected override PostgreSqlServer? Server => server;
}

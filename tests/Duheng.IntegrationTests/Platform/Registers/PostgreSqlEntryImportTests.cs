using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Registers;

public sealed class PostgreSqlEntryImportTests(PostgreSqlServer server) : EntryImportTests
{
    protected override PostgreSqlServer? Server => server;
}

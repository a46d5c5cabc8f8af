using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Registers;

[Collection(MeasuredAlone.Name)]
public sealed class PostgreSqlEntrySpeedTests(PostgreSqlServer server) : EntrySpeedTests
{
    protected override PostgreSqlServer? Server => server;
}

using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Narratives;

public sealed class PostgreSqlNarrativeTests(PostgreSqlServer server) : NarrativeTests
{
    protected override PostgreSqlServer? Server => server;
}

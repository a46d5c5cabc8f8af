using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Publications;

public sealed class PostgreSqlPublicationTests(PostgreSqlServer server) : PublicationTests
{
    protected override PostgreSqlServer? Server => server;
}

using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Evaluations;

public sealed class PostgreSqlOfficialPaperTests(PostgreSqlServer server) : OfficialPaperTests
{
    protected override PostgreSqlServer? Server => server;
}

using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Evidence;

public sealed class PostgreSqlEvidenceRuleTests(PostgreSqlServer server) : EvidenceRuleTests
{
    protected override PostgreSqlServer? Server => server;
}

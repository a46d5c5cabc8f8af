using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Comparisons;

public sealed class PostgreSqlCompareReportTests(PostgreSqlServer server) : CompareReportTests
{
    protected override PostgreSqlServer? Server => server;
}

using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Evaluations;

public sealed class PostgreSqlEvaluationTests(PostgreSqlServer server) : EvaluationTests
{
    protected override PostgreSqlServer? Server => server;
}

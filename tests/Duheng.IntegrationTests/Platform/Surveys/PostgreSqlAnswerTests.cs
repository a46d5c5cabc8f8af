using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Surveys;

public sealed class PostgreSqlAnswerTests(PostgreSqlServer server) : AnswerTests
{
    protected override PostgreSqlServer? Server => server;
}

using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Surveys;

public sealed class PostgreSqlSurveyTests(PostgreSqlServer server) : SurveyTests
{
    protected override PostgreSqlServer? Server => server;
}

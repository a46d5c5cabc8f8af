using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Administration;

public sealed class PostgreSqlWordsTests(PostgreSqlServer server) : WordsTests
{
    protected override PostgreSqlServer? Server => server;
}

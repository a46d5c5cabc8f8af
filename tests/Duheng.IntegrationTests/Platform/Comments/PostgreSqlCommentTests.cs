using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Comments;

public sealed class PostgreSqlCommentTests(PostgreSqlServer server) : CommentTests
{
    protected override PostgreSqlServer? Server => server;
}

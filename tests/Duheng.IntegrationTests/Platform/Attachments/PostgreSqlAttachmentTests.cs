using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Attachments;

public sealed class PostgreSqlAttachmentTests(PostgreSqlServer server) : AttachmentTests
{
    protected override PostgreSqlServer? Server => server;
}

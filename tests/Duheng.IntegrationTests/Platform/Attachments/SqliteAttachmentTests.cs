namespace Duheng.IntegrationTests.Platform.Attachments;

public sealed class SqliteAttachmentTests : AttachmentTests;

namespace Duheng.IntegrationTests.Platform.Comments;

public sealed class SqliteCommentTests : CommentTests;

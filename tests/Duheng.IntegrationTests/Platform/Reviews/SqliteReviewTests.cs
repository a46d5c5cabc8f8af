namespace Duheng.IntegrationTests.Platform.Reviews;

public sealed class SqliteReviewTests : ReviewTests;

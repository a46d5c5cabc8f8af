namespace Duheng.IntegrationTests.Platform.Evaluations;

public sealed class SqliteFollowTargetsTests : FollowTargetsTests;

namespace Duheng.IntegrationTests.Platform.Api;

public sealed class SqliteRepeatTests : RepeatTests;

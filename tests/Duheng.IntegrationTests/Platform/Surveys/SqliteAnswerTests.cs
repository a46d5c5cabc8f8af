namespace Duheng.IntegrationTests.Platform.Surveys;

public sealed class SqliteAnswerTests : AnswerTests;

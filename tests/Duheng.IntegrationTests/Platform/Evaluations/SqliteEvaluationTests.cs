namespace Duheng.IntegrationTests.Platform.Evaluations;

public sealed class SqliteEvaluationTests : EvaluationTests;

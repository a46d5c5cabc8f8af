namespace Duheng.IntegrationTests.Platform.Surveys;

public sealed class SqliteSurveyTests : SurveyTests;

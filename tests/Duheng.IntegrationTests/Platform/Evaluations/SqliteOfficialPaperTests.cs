namespace Duheng.IntegrationTests.Platform.Evaluations;

public sealed class SqliteOfficialPaperTests : OfficialPaperTests;

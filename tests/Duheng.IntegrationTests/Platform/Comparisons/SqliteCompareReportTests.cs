namespace Duheng.IntegrationTests.Platform.Comparisons;

public sealed class SqliteCompareReportTests : CompareReportTests;

namespace Duheng.IntegrationTests.Platform.Adjustments;

public sealed class SqliteAdjustmentTests : AdjustmentTests;

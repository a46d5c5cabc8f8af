namespace Duheng.IntegrationTests.Platform.Security;

public sealed class SqliteRightsMatrixTests : RightsMatrixTests;

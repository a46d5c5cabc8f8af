namespace Duheng.IntegrationTests.Platform.Accounts;

public sealed class SqliteOwnAccountTests : OwnAccountTests;

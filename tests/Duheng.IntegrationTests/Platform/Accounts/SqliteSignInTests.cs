namespace Duheng.IntegrationTests.Platform.Accounts;

public sealed class SqliteSignInTests : SignInTests;

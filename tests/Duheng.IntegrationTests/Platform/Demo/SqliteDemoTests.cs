namespace Duheng.IntegrationTests.Platform.Demo;

public sealed class SqliteDemoTests : DemoTests;

namespace Duheng.IntegrationTests.Platform.Api;

public sealed class SqlitePagingTests : PagingTests;

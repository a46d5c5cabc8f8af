namespace Duheng.IntegrationTests.Platform.Publications;

public sealed class SqlitePublicationTests : PublicationTests;

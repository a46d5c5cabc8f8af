namespace Duheng.IntegrationTests.Platform.Administration;

public sealed class SqliteWordsTests : WordsTests;

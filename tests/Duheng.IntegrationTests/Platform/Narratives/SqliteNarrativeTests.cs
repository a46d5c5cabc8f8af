namespace Duheng.IntegrationTests.Platform.Narratives;

public sealed class SqliteNarrativeTests : NarrativeTests;

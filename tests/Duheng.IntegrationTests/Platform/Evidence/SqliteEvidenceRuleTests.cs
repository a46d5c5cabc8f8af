namespace Duheng.IntegrationTests.Platform.Evidence;

public sealed class SqliteEvidenceRuleTests : EvidenceRuleTests;

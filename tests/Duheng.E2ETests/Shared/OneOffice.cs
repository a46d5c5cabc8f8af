namespace Duheng.E2ETests.Shared;

/// <summary>The classes whose stories happen in one office, one after another.</summary>
[CollectionDefinition]
public sealed class OneOffice : ICollectionFixture<SharedDemo>, ICollectionFixture<Chromium>;

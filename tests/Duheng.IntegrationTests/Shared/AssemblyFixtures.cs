using Duheng.IntegrationTests.Shared;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

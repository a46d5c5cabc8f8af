using Duheng.Domain.Lifecycle;
using Duheng.IntegrationTests.Shared;

namespace Duheng.IntegrationTests.Platform.Security;

/// <summary>A part of it: who sees what is decided in SQL, so it is looked at on the other database too.</summary>
public sealed class PostgreSqlRightsMatrixTests(PostgreSqlServer server) : RightsMatrixTests
{
    protected override PostgreSqlServer? Server => server;

    protected override IReadOnlyList<Role> Roles => [Role.UnitClerk, Role.Department, Role.SystemAdministrator];

    private protected override bool Includes(MatrixRoute route) => route.IsApi;
}

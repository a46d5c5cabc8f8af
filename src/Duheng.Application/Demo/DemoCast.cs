using Duheng.Application.Organisations;
using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Demo;

/// <summary>Who and what the demo office consists of, for the chapters that fill it.</summary>
public sealed record DemoCast(IReadOnlyDictionary<string, OrganisationRow> Organisations, IReadOnlyList<DemoAccount> Accounts, IReadOnlyList<DemoProject> Projects)
{
    /// <summary>The first person with a role at an organisation or above it.</summary>
    public Actor Actor(Role role, string path) => Accounts.First(account => account.Actor.Has(role, path)).Actor;
}

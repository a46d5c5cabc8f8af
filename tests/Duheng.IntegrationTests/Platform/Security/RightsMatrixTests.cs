using System.Net;
using Duheng.Domain.Lifecycle;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Security;

/// <summary>Every role, at the project's unit, above it and elsewhere, on every page and endpoint of the running server. A route that says nothing about rights fails.</summary>
public abstract class RightsMatrixTests : OfficeTests
{
    private const string Unit = "14990201";
    private const string Elsewhere = "14990101";
    private const string Above = "149902";

    /// <summary>Of this unit, with a self-evaluation that has begun.</summary>
    private const string ProjectName = "社会保障信息系统日常运行维护";

    /// <summary>Which of the rows and columns are looked at.</summary>
    protected virtual IReadOnlyList<Role> Roles => Enum.GetValues<Role>();

    private protected virtual bool Includes(MatrixRoute route) => true;

    [Fact]
    public async Task What_a_route_says_about_rights_is_what_happens_to_each_role()
    {
        await using var office = await OpenAsync();
        var routes = MatrixRoute.All(office.Services.GetRequiredService<EndpointDataSource>());
        var project = office.Project(ProjectName);
        var path = office.Cast.Organisations[Unit].Path;

        Assert.Empty(routes.Where(route => !route.IsDeclared).Select(route => $"{route.Name}: say .Needs(…), .Steps(…) or [Needs]"));
        Assert.True(routes.Count > 150, "There are more routes than that.");
        var victim = await MatrixPerson.AddAsync(office, Role.Operator, office.Cast.Organisations[Unit], "victim", Cancellation);
        var wrong = new List<string>();
        foreach (var person in await PeopleAsync(office))
        {
            foreach (var route in routes.Where(Includes).Where(route => route.IsOfProject || person.Where == "own"))
            {
                using var answer = await route.AskAsync(person, project.YearId, victim.Actor.PersonId, Cancellation);
                if (await route.JudgeAsync(person, path, answer, Cancellation) is { } mistake)
                {
                    wrong.Add(mistake);
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Nothing_is_changed_by_a_cookie_that_another_site_makes_a_browser_send()
    {
        await using var office = await OpenAsync();
        var routes = MatrixRoute.All(office.Services.GetRequiredService<EndpointDataSource>()).Where(route => Includes(route) && route.IsWrite).ToList();
        var person = await MatrixPerson.AddAsync(office, Role.UnitClerk, office.Cast.Organisations[Unit], "own", Cancellation);
        var taken = new List<string>();
        foreach (var route in routes)
        {
            using var answer = await route.AskAsync(person, office.Project(ProjectName).YearId, person.Actor.PersonId, Cancellation, isForged: true);
            if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests))
            {
                taken.Add($"{route.Name}: {answer.StatusCode}");
            }
        }

        Assert.True(routes.Count > 30, "There are more routes than that.");
        Assert.Empty(taken);
    }

    [Fact]
    public async Task A_list_never_shows_what_is_foreign()
    {
        await using var office = await OpenAsync();
        var routes = MatrixRoute.All(office.Services.GetRequiredService<EndpointDataSource>())
            .Where(route => Includes(route) && !route.IsOfProject && route.Name.StartsWith("GET ", StringComparison.Ordinal)).ToList();
        var project = office.Project(ProjectName);

        foreach (var person in (await PeopleAsync(office)).Where(person => person.Where == "foreign" && person.Actor.Can(Capability.ReadProjects)))
        {
            foreach (var route in routes)
            {
                using var answer = await route.AskAsync(person, project.YearId, person.Actor.PersonId, Cancellation);
                var text = answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync(Cancellation) : string.Empty;
                Assert.False(text.Contains(project.Name, StringComparison.Ordinal) && !route.Name.EndsWith("changes", StringComparison.Ordinal), $"{person}: {route.Name} shows {project.Name}");
            }
        }
    }

    private async Task<IReadOnlyList<MatrixPerson>> PeopleAsync(Office office)
    {
        var people = new List<MatrixPerson>();
        foreach (var role in Roles)
        {
            foreach (var (code, where) in new[] { (Unit, "own"), (Elsewhere, "foreign"), (Above, "above") })
            {
                people.Add(await MatrixPerson.AddAsync(office, role, office.Cast.Organisations[code], where, Cancellation));
            }
        }

        return people;
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Duheng.Application.Accounts;
using Duheng.Application.Organisations;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform.Security;

/// <summary>Somebody with one role at one organisation, in a browser and as a program.</summary>
internal sealed partial class MatrixPerson
{
    private MatrixPerson(Actor actor, string where, HttpClient browser, HttpClient program, string mark) =>
        (Actor, Where, Browser, Program, Mark) = (actor, where, browser, program, mark);

    public Actor Actor { get; }

    /// <summary>own, foreign or above, as seen from the project's unit.</summary>
    public string Where { get; }

    public HttpClient Browser { get; }

    public HttpClient Program { get; }

    /// <summary>Against forged forms.</summary>
    public string Mark { get; }

    public override string ToString() => $"{Actor.Grants[0].Role} {Where}";

    public static async Task<MatrixPerson> AddAsync(Office office, Role role, OrganisationRow organisation, string where, CancellationToken cancellationToken)
    {
        var login = $"matrix-{role.Key()}-{where}";
        var token = Sessions.ApiPrefix + Sessions.NewToken();
        var session = Sessions.NewToken();
        var now = TimeProvider.System.GetUtcNow();
        long id;
        await using (var work = await office.Services.GetRequiredService<Database>().WriteAsync(cancellationToken))
        {
            id = await work.ValueAsync<long>(
                "INSERT INTO people (login, name, organisation_id, password_hash, created_at) VALUES (@login, @login, @Id, '', @now) RETURNING id", new { login, organisation.Id, now }, cancellationToken);
            await work.ExecuteAsync("INSERT INTO grants (person_id, role, organisation_id) VALUES (@id, @role, @organisation)", new { id, role = role.Key(), organisation = organisation.Id }, cancellationToken);
            await work.ExecuteAsync(
                "INSERT INTO api_tokens (person_id, name, token_sha256, scopes, created_at, expires_on) VALUES (@id, '矩阵', @hash, 'read write', @now, @last)",
                new { id, hash = Sessions.HashOf(token), now, last = DateOnly.FromDateTime(now.UtcDateTime).AddDays(2) },
                cancellationToken);
            await work.ExecuteAsync(
                "INSERT INTO sessions (token_sha256, person_id, agent, created_at, seen_at) VALUES (@hash, @id, '矩阵', @now, @now)", new { hash = Sessions.HashOf(session), id, now }, cancellationToken);
            await work.CommitAsync(cancellationToken);
        }

        var (browser, program) = (office.Browser(), office.Browser());
        browser.DefaultRequestHeaders.Add("Cookie", $"duheng-session={session}");
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var page = await browser.GetAsync(new Uri("/account", UriKind.Relative), cancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var mark = FormMark().Match(await page.Content.ReadAsStringAsync(cancellationToken)).Groups["mark"].Value;
        var actor = new Actor(id, login, organisation.Id, organisation.Name, [new Grant(role, organisation.Id, organisation.Path)]);
        return new MatrixPerson(actor, where, browser, program, mark);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormMark();
}

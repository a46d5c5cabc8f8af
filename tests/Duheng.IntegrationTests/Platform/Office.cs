using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Duheng.Application.Demo;
using Duheng.Application.History;
using Duheng.Application.Projects;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Duheng.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Duheng.IntegrationTests.Platform;

/// <summary>A server with the demo office in it, on any database, and people who sign in as browsers do.</summary>
public sealed partial class Office : IAsyncDisposable
{
    public const string Password = "对账-2021-春风";

    /// <summary>A hundredth of what the program takes: thousands sign in here.</summary>
    private const int HashRounds = 1_000;

    private readonly WebApplication server;
    private readonly List<HttpClient> clients = [];

    /// <summary>Where the log ended when the test began.</summary>
    private readonly long begun;

    private Office(WebApplication server, DemoCast cast, long begun) => (this.server, Cast, this.begun) = (server, cast, begun);

    public DemoCast Cast { get; }

    public IServiceProvider Services => server.Services;

    public Uri Address => new(server.Urls.First());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A server on a database that already holds the demo office.</summary>
    /// <param name="packs">A folder of packs of one's own.</param>
    public static async Task<Office> OpenAsync(Database database, DemoCast cast, TimeProvider? time = null, Action<IServiceCollection>? configure = null, string? packs = null)
    {
        var started = await StartAsync(database, time ?? TimeProvider.System, configure, packs);
        await using var work = await database.ReadAsync(Cancellation);
        return new Office(started, cast, await work.ValueAsync<long>("SELECT COALESCE(max(id), 0) FROM changes", null, Cancellation));
    }

    /// <summary>Fills an empty database with the demo office.</summary>
    public static async Task<DemoCast> FillAsync(Database database)
    {
        await using var started = await StartAsync(database, TimeProvider.System);
        await using var scope = started.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<DemoOffice>().ExecuteAsync(Password, Cancellation);
        return result.Match(cast => cast, failure => throw new InvalidOperationException(failure.Message));
    }

    private static async Task<WebApplication> StartAsync(Database database, TimeProvider time, Action<IServiceCollection>? configure = null, string? packs = null)
    {
        var libraries = await BrowserLibraries.LoadAsync(BrowserLibraries.DefaultFolder, _ => { }, Cancellation);
        return await DuhengServer.StartAsync(database, "http://127.0.0.1:0", libraries, packs, time, Quick, Cancellation);

        void Quick(IServiceCollection services)
        {
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
            configure?.Invoke(services);
        }
    }

    /// <summary>A use case, in a scope of its own.</summary>
    public async Task<T> AskAsync<TUseCase, T>(Func<TUseCase, Task<T>> ask)
        where TUseCase : notnull
    {
        await using var scope = server.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    /// <summary>The account that has a role at an organisation: its code, such as 14990201.</summary>
    public DemoAccount Account(Role role, string code) => Cast.Accounts.First(account => account.Actor.Grants.Any(grant => grant.Role == role && grant.OrganisationId == Cast.Organisations[code].Id));

    public DemoProject Project(string name) => Cast.Projects.Single(project => project.Name == name);

    /// <summary>The address of a project, or of a page below it: /funds.</summary>
    public static Uri At(DemoProject project, string page = "") => new(string.Create(CultureInfo.InvariantCulture, $"/projects/{project.YearId}{page}"), UriKind.Relative);

    /// <summary>A browser that is nobody yet. It follows no redirects, so that tests see where it is sent.</summary>
    public HttpClient Browser()
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        clients.Add(client);
        return client;
    }

    /// <summary>A browser in which somebody has signed in.</summary>
    public async Task<HttpClient> SignedInAsync(DemoAccount account)
    {
        var client = Browser();
        using var answer = await PostAsync(client, "/sign-in", "/sign-in", ("login", account.Login), ("password", account.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>Sends a form as a browser does: with its hidden fields, and the mark that the page hands out against forged ones.</summary>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="address">Where the form goes.</param>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string address, params (string Name, string Value)[] fields)
    {
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative), Cancellation);
        var mark = FormMark().Match(html);
        Assert.True(mark.Success, $"{page} holds no form.");
        var hidden = FormsTo(html, address).SelectMany(found => HiddenField().Matches(found)).Select(field => (Name: field.Groups["name"].Value, field.Groups["value"].Value)).DistinctBy(field => field.Name);
        using var form = new FormUrlEncodedContent(
            fields.Concat(hidden.Where(one => !fields.Any(field => field.Name == one.Name))).Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", mark.Groups["mark"].Value)));
        return await client.PostAsync(new Uri(address, UriKind.Relative), form, Cancellation);
    }

    /// <summary>The version in which a project's year is shown now.</summary>
    public Task<long> VersionAsync(DemoProject project) => AskAsync<FindProject, long>(async find =>
        (await find.ExecuteAsync(Account(Role.Auditor, "1499").Actor, project.YearId, Cancellation)).Match(year => year.Version, failure => throw new InvalidOperationException(failure.Message)));

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
        {
            client.Dispose();
        }

        await SayAllAsync();
        await server.DisposeAsync();
    }

    /// <summary>Whatever a test has had written into the log, people can read: each record, act and field has a name in ChangeNames.</summary>
    private async Task SayAllAsync()
    {
        await using var scope = server.Services.CreateAsyncScope();
        await using var work = await scope.ServiceProvider.GetRequiredService<Database>().ReadAsync(CancellationToken.None);
        var words = scope.ServiceProvider.GetRequiredService<ChangeWords>();
        var rows = await work.QueryAsync<ChangeRow>("SELECT * FROM changes WHERE id > @begun ORDER BY id", new { begun }, CancellationToken.None);
        Assert.Empty(rows.SelectMany(words.Unnamed).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> FormsTo(string html, string address) => Form().Matches(html).Where(form => form.Groups["to"].Value == address).Select(form => form.Value);

    [GeneratedRegex("<form[^>]* action=\"(?<to>[^\"]*)\".*?</form>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^_\"][^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenField();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormMark();
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Duheng.Application.Accounts;
using Duheng.Application.Adjustments;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Demo;
using Duheng.Application.Evaluations;
using Duheng.Application.Evidence;
using Duheng.Application.History;
using Duheng.Application.Jobs;
using Duheng.Application.Ledgers;
using Duheng.Application.Measures;
using Duheng.Application.Monitorings;
using Duheng.Application.Organisations;
using Duheng.Application.Projects;
using Duheng.Application.Publications;
using Duheng.Application.Registers;
using Duheng.Application.Registers.Imports;
using Duheng.Application.Registers.Packs;
using Duheng.Application.Registers.Sources;
using Duheng.Application.Repeats;
using Duheng.Application.Reviews;
using Duheng.Application.Surveys;
using Duheng.Application.Uploads;
using Duheng.Application.Words;
using Duheng.Application.Worklist;
using Duheng.Application.Years;
using Duheng.Domain.Lifecycle;
using Duheng.Storage;
using Duheng.Web.Api.Description;
using Duheng.Web.Api.Metrics;
using Duheng.Web.Jobs;
using Duheng.Web.Parts;
using Duheng.Web.Security;
using Duheng.Web.Shell;
using Duheng.Web.Watching;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Duheng.Web;

/// <summary>All services of the platform. Use cases are found by their mark.</summary>
internal static class PlatformServices
{
    /// <summary>What a use case takes all of: each is one class more, and no list names it.</summary>
    private static readonly Type[] Parts = [typeof(IDemoChapter), typeof(ITaskSource), typeof(IJobKind), typeof(IComputedColumns)];

    public static void AddPlatform(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddProblemDetails();
        services.AddOpenApi(ApiDescription.Configure);
        services.AddHttpContextAccessor();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // Chinese as it is, not as numbers
        services.AddRazorComponents();
        services.AddOptions<AccountOptions>().Bind(configuration.GetSection(AccountOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        AddSecurity(services);

        services.AddSingleton<SetUpCode>();
        services.AddSingleton<KeptChecks>();
        services.AddSingleton<RequestMeter>();
        services.AddScoped<IPublicContent, StoredPublicContent>();
        services.AddSingleton(WorkingDays.Shipped);
        services.AddSingleton(MonitoringLimits.Shipped);
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<KeptCounts>();
        services.AddSingleton<ChangeLog>();
        services.AddSingleton<OrganisationTree>();
        services.AddSingleton<Adjusting>();
        services.AddSingleton<LedgerBook>();
        services.AddSingleton<ProjectBook>();
        services.AddScoped<EntryBook>();
        services.AddScoped<MeasureBook>();
        services.AddSingleton<JobBook>();
        services.AddSingleton<JobProgress>();
        services.AddHostedService<JobWorker>();
        AddWords(services);
        AddReaching(services, configuration);
        services.AddSingleton<EvidenceFacts>();
        services.AddScoped<EvaluationStore>();
        services.AddSingleton<IAddressPicture, AddressPicture>();
        services.AddScoped<ReviewStore>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<AnswerLimits>();
        services.AddScoped<ChosenYear>();
        services.AddScoped<Actor>(provider => provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Person()?.Actor
            ?? throw new InvalidOperationException("Nobody is signed in: this page must not be open to everybody."));
        foreach (var type in typeof(IUseCase).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (type.IsAssignableTo(typeof(IUseCase)))
            {
                services.AddScoped(type);
            }

            foreach (var part in Parts.Where(type.IsAssignableTo))
            {
                services.AddScoped(part, type);
            }
        }
    }

    /// <summary>The registers of all trades: what ships, with a folder of one's own over it.</summary>
    /// <param name="folder">Null for none.</param>
    public static void AddPacks(this IServiceCollection services, string? folder)
    {
        var packs = folder is null ? PackCatalog.Shipped : PackCatalog.Shipped.With(folder);
        services.AddSingleton(packs);
        services.AddSingleton(ProfileCatalog.Of(packs, folder));
    }

    /// <summary>What rules know: what ships, with the words of this office.</summary>
    private static void AddWords(IServiceCollection services)
    {
        services.AddScoped<ChangeWords>();
        services.AddSingleton(new WordBook(Knowledge.Shipped));
        services.AddScoped(provider => provider.GetRequiredService<WordBook>().Now);
        services.AddHostedService<WordWatcher>();
    }

    /// <summary>What reaches other machines, within what the configuration allows.</summary>
    private static void AddReaching(IServiceCollection services, IConfiguration configuration)
    {
        services.AddWatching(configuration);
        services.AddOptions<SourceOptions>().Bind(configuration.GetSection(SourceOptions.Section))
            .Validate(options => options.AreNetworks, $"{SourceOptions.Section}:{nameof(SourceOptions.AllowedNetworks)} 要写成网段，例如 10.20.0.0/16。").ValidateOnStart();
        services.AddSingleton<SourceSecrets>();
        services.AddSingleton<SourceReader>();
    }

    private static void AddSecurity(IServiceCollection services)
    {
        services.AddSingleton<Sessions>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<People>();
        services.AddSingleton<SecretBox>();
        services.AddAuthentication(SessionHandler.SchemeName).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.SchemeName, _ => { });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "duheng-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.HeaderName = "X-Duheng-Form";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddDataProtection().SetApplicationName("Duheng");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new StoredKeys(provider.GetRequiredService<Database>())));
        services.AddRateLimiter(RateLimits.Configure);
        services.AddSingleton<FailedSignIns>();
    }
}

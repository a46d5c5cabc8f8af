using System.Net;
using Duheng.Application.Watching;

namespace Duheng.Web.Watching;

/// <summary>The services that watch systems. Ways of looking and registers of outages are found by their marks.</summary>
internal static class WatchingServices
{
    public static void AddWatching(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WatchingOptions>().Bind(configuration.GetSection(WatchingOptions.Section))
            .Validate(options => options.AreNetworks, $"{WatchingOptions.Section}:{nameof(WatchingOptions.AllowedNetworks)} 要写成网段，例如 10.20.0.0/16。").ValidateOnStart();
        services.AddSingleton<ResolveName>(Dns.GetHostAddressesAsync);
        services.AddSingleton<AddressGuard>();
        services.AddSingleton<Dialer>();
        services.AddSingleton<Checker>();
        services.AddSingleton<Watcher>();
        services.AddHostedService<WatchWorker>();
        foreach (var type in typeof(Watcher).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (type.IsAssignableTo(typeof(IWatchCheck)))
            {
                services.AddSingleton(typeof(IWatchCheck), type);
            }

            if (type.IsAssignableTo(typeof(IOutageRegister)))
            {
                services.AddScoped(typeof(IOutageRegister), type);
            }
        }
    }
}

using System.Reflection;

namespace Duheng.Cli.Output;

/// <summary>The formats of <c>duheng check</c>: every output of the command line and of those it shares with the platform, the default first.</summary>
internal static class CheckOutputs
{
    private static readonly (CheckFormatAttribute Card, Type Type)[] All =
    [
        .. new[] { typeof(CheckOutputs).Assembly, typeof(ICheckOutput).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(ICheckOutput)) && !type.IsInterface)
            .Select(type => (
                Card: type.GetCustomAttribute<CheckFormatAttribute>() ?? throw new InvalidOperationException($"{type.Name} has no [CheckFormat]."),
                Type: type))
            .OrderByDescending(one => one.Card.IsDefault)
            .ThenBy(one => one.Card.Name, StringComparer.Ordinal),
    ];

    public static string[] Names => [.. All.Select(one => one.Card.Name)];

    public static bool ShowsPaper(string format) => Find(format).Card.ShowsPaper;

    public static ICheckOutput Create(string format, OutputRequest request) =>
        (ICheckOutput)Activator.CreateInstance(Find(format).Type, request)!; // null only for Nullable<T>

    private static (CheckFormatAttribute Card, Type Type) Find(string format) => All.First(one => one.Card.Name == format);
}

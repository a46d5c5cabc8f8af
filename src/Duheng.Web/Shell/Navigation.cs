using System.Reflection;

namespace Duheng.Web.Shell;

/// <summary>The entries of the bar, found on the pages of this assembly.</summary>
internal static class Navigation
{
    public static IReadOnlyList<EntryAttribute> Entries { get; } =
        [.. typeof(Navigation).Assembly.GetTypes().Select(type => type.GetCustomAttribute<EntryAttribute>()).OfType<EntryAttribute>().OrderBy(entry => entry.Order)];

    /// <summary>The entry that a page belongs to, by its address: /projects/17/funds to /projects.</summary>
    public static EntryAttribute? EntryOf(PathString path) => Entries
        .Where(entry => entry.Address == "/" ? path == "/" : path.StartsWithSegments(entry.Address, StringComparison.Ordinal))
        .MaxBy(entry => entry.Address.Length);
}

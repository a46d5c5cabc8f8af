namespace Duheng.Application.Data;

/// <summary>The data files that are embedded in the program: schemes, layouts, word lists.</summary>
internal static class DataFolder
{
    /// <summary>Every embedded .yaml of a folder, by name, with its content.</summary>
    public static IEnumerable<(string File, string Content)> Read(string folder)
    {
        var assembly = typeof(DataFolder).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!); // the name was just listed
            yield return (name, reader.ReadToEnd());
        }
    }
}

using System.Reflection;

namespace Duheng.Storage.Schema;

/// <summary>Every schema script in this assembly, in order.</summary>
public static class SchemaScriptCatalog
{
    public static IReadOnlyList<SchemaScript> For(DatabaseKind kind)
    {
        var folder = kind switch
        {
            DatabaseKind.Sqlite => "scripts/sqlite/",
            DatabaseKind.PostgreSql => "scripts/postgresql/",
        };
        var assembly = Assembly.GetExecutingAssembly();

        return
        [
            .. assembly.GetManifestResourceNames()
                .Select(resource => (Resource: resource, Path: resource.Replace('\\', '/'))) // as built on Windows
                .Where(entry => entry.Path.StartsWith(folder, StringComparison.Ordinal))
                .Select(entry => new SchemaScript(entry.Path[folder.Length..], Read(assembly, entry.Resource)))
                .OrderBy(script => script.Number),
        ];
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!); // its name was just listed
        return reader.ReadToEnd();
    }
}

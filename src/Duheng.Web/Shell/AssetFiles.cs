using System.Security.Cryptography;

namespace Duheng.Web.Shell;

/// <summary>Our own style sheets and modules, embedded in the program. Their address holds their hash, so that browsers keep them forever.</summary>
internal static class AssetFiles
{
    private const string Prefix = "assets/";

    private static readonly Dictionary<string, (byte[] Content, string Hash)> Files = Read();

    /// <summary>/assets/duheng.css?v=1a2b3c4d.</summary>
    public static string Address(string name) => $"/assets/{name}?v={Files[name].Hash}";

    public static byte[]? Find(string name) => Files.TryGetValue(name, out var file) ? file.Content : null;

    private static Dictionary<string, (byte[] Content, string Hash)> Read()
    {
        var assembly = typeof(AssetFiles).Assembly;
        var files = new Dictionary<string, (byte[] Content, string Hash)>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!; // the name was just listed
            using var content = new MemoryStream();
            stream.CopyTo(content);
            files[resource[Prefix.Length..]] = (content.ToArray(), Convert.ToHexStringLower(SHA256.HashData(content.ToArray()))[..10]);
        }

        return files;
    }
}

using System.Security.Cryptography;
using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;

namespace Duheng.Application.Caching;

/// <summary>
/// Results of earlier checks in a folder (缓存), keyed by what decides them: the content, the program with its rules and data, the scheme
/// and the rules chosen. A result that is damaged or of another program counts as none.
/// </summary>
/// <param name="folder">Made when the first result is kept, for its owner only: results hold what the reports say.</param>
public sealed class CheckCache(string folder, SchemeCatalog schemes)
{
    private const int HashLength = 32;
    private const int KeyLength = 40;

    /// <summary>Results in each of 256 folders; the oldest goes first.</summary>
    private const int MostInShard = 200;

    private readonly DocumentPack pack = new(schemes);

    /// <summary>Why nothing more is kept in this run; null as long as the folder works.</summary>
    public string? Trouble { get; private set; }

    /// <summary>DUHENG_CACHE=off keeps nothing, for those who may leave no traces of what they read.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable("DUHENG_CACHE") is not "off";

    /// <summary>Where a user's cache lies unless DUHENG_CACHE names another folder.</summary>
    public static string UsualFolder => Environment.GetEnvironmentVariable("DUHENG_CACHE") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } caches
            ? caches
            : OperatingSystem.IsWindows()
                ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"), "duheng", "check");

    /// <summary>The result for a document of this hash, or null.</summary>
    public CheckedDocument? Find(DocumentSource source, string sha256, CheckOptions options)
    {
        if (Trouble is not null || !IsKeepable(options))
        {
            return null;
        }

        try
        {
            var path = PathOf(sha256, options);
            if (!File.Exists(path))
            {
                return null; // the usual case, and an exception for each costs more than a check
            }

            var kept = File.ReadAllBytes(path);
            return kept.Length > HashLength && SHA256.HashData(kept.AsSpan(HashLength)).AsSpan().SequenceEqual(kept.AsSpan(0, HashLength))
                ? pack.Unpack(new MemoryStream(kept, HashLength, kept.Length - HashLength), source, sha256)
                : null; // cut off or damaged: it is made again
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return null; // removed by another run in the meantime
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            Trouble ??= unusable.Message;
            return null;
        }
    }

    /// <summary>Keeps a result. What could not be read is not kept: the next time a missing program may be there.</summary>
    public void Keep(CheckedDocument document, CheckOptions options)
    {
        if (Trouble is not null || !IsKeepable(options) || document is not { Sha256: { } sha256, Status: not DocumentStatus.Unreadable })
        {
            return;
        }

        try
        {
            var content = DocumentPack.Pack(document);
            var path = PathOf(sha256, options);
            var shard = Path.GetDirectoryName(path)!; // a key stands in a shard
            MakeFolder(shard);
            var temporary = Path.Combine(shard, Path.GetRandomFileName());
            File.WriteAllBytes(temporary, [.. SHA256.HashData(content), .. content]);
            File.Move(temporary, path, overwrite: true);
            Prune(shard);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            Trouble ??= unusable.Message;
        }
    }

    /// <summary>A scheme of the user's own may change under the same name.</summary>
    private bool IsKeepable(CheckOptions options) => options.Scheme is not { } given || ReferenceEquals(schemes.Find(given.Scheme.Id), given.Scheme);

    private string PathOf(string sha256, CheckOptions options)
    {
        var context = string.Join('\n',
            sha256,
            ProgramStamp.Value,
            options.Scheme is { } given ? $"{given.Scheme.Id}\t{given.Because.Zh}" : "auto",
            string.Join(',', options.Rules.Select),
            string.Join(',', options.Rules.Ignore));
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(context)))[..KeyLength];
        return Path.Combine(folder, key[..2], key[2..]);
    }

    private static void MakeFolder(string shard)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(shard); // the user's own by where it lies
        }
        else
        {
            Directory.CreateDirectory(shard, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void Prune(string shard)
    {
        var kept = new DirectoryInfo(shard).GetFiles();
        foreach (var old in kept.OrderBy(file => file.LastWriteTimeUtc).Take(kept.Length - MostInShard))
        {
            old.Delete();
        }
    }
}

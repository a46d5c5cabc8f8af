using Duheng.Application.Checking;
using Duheng.Documents.Readers;

namespace Duheng.Cli.Commands;

/// <summary>Turns the paths of a command line into documents; - is standard input.</summary>
internal static class Inputs
{
    private const string StandardInput = "-";
    private const int BufferSize = 81_920;

    public static async Task<IReadOnlyList<DocumentSource>> FindAsync(string[] paths, string? name, CancellationToken cancellationToken)
    {
        if (paths.FirstOrDefault(path => path.Length == 0 || (path.StartsWith("--", StringComparison.Ordinal) && !File.Exists(path) && !Directory.Exists(path))) is { } odd)
        {
            throw odd.Length == 0
                ? new UsageException("文件名是空的。", "A file name is empty.")
                : new UsageException($"不认识的选项“{odd}”；用法见 --help。", $"Unknown option \"{odd}\"; see --help.");
        }

        var found = DocumentSearch.Find(paths.Where(path => path != StandardInput));
        return paths.Contains(StandardInput, StringComparer.Ordinal)
            ? [.. found.Append(await ReadStandardInputAsync(name ?? StandardInput, cancellationToken)).OrderBy(source => DocumentSearch.Key(source.Name), StringComparer.Ordinal)]
            : found;
    }

    /// <summary>A file of data, or standard input for -.</summary>
    public static async Task<byte[]> ReadDataAsync(string path, CancellationToken cancellationToken)
    {
        if (path == StandardInput)
        {
            using var held = new MemoryStream();
            await using var content = (await ReadStandardInputAsync(path, cancellationToken)).Open();
            await content.CopyToAsync(held, cancellationToken);
            return held.ToArray();
        }

        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"打不开“{path}”；请核对路径和权限。", $"{path} cannot be opened: check the path and the permissions.", missing);
        }
    }

    /// <summary>Held in memory up to just over the limit, so that a larger one is refused and not swallowed whole.</summary>
    private static async Task<DocumentSource> ReadStandardInputAsync(string name, CancellationToken cancellationToken)
    {
        const long limit = (DocumentReaders.LargestMebibytes + 1L) * 1_048_576;
        await using var input = Console.OpenStandardInput();
        var held = new MemoryStream();
        var buffer = new byte[BufferSize];
        while (held.Length < limit && await input.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            held.Write(buffer, 0, read);
        }

        return new DocumentSource(name, IsNamed: true, () => new MemoryStream(held.GetBuffer(), 0, (int)held.Length, writable: false));
    }
}

using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Cli.Output;
using Duheng.Documents.Writing;
using Duheng.Documents.Writing.Pdf;
using Duheng.Domain.Reports;

namespace Duheng.Cli.Commands;

/// <summary>Writes a report for every file of data in a folder; a bad one is told and the others are written.</summary>
internal static class ReportBatch
{
    public static async Task<ExitCode> RunAsync(string folder, string target, string extension, ReportComposer compose, TextWriter output, CancellationToken cancellationToken)
    {
        if (File.Exists(target))
        {
            throw new UsageException($"用 --batch 时 -o 应是文件夹，“{target}”不是。", $"With --batch, -o takes a folder; {target} is none.");
        }

        var inputs = Inputs(folder);
        var failed = 0;
        var isBesideOriginals = IsInside(target, folder);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase); // on some disks names differ by more than their case
        await using var progress = new Progress(inputs.Count, "已生成", "written");
        foreach (var chunk in inputs.Chunk(PdfPrinter.Batch))
        {
            var ready = new List<(string Path, IWritable Document)>();
            foreach (var input in chunk)
            {
                try
                {
                    var path = Path.Combine(target, Path.ChangeExtension(Path.GetRelativePath(folder, input), extension));
                    var (composed, leftOut) = compose.All(input, await File.ReadAllBytesAsync(input, cancellationToken));
                    var documents = composed.Select((document, index) => (Path: ReportFiles.Numbered(path, index), document)).ToList();
                    ReportFiles.KeepApart(documents.Select(one => one.Path), compose.OwnFile);
                    if (isBesideOriginals && documents.Find(one => File.Exists(one.Path)).Path is { } there)
                    {
                        throw There(input, there);
                    }

                    ready.AddRange(documents.TrueForAll(one => !taken.Contains(one.Path)) ? documents : throw Taken(input, documents.First(one => taken.Contains(one.Path)).Path));
                    taken.UnionWith(documents.Select(one => one.Path));
                    await ReportCommand.TellAsync(leftOut, cancellationToken);
                }
                catch (Exception bad) when (bad is DataFileException or UsageException or IOException or UnauthorizedAccessException)
                {
                    failed++;
                    await Console.Error.WriteLineAsync(Sentence(input, bad).AsMemory(), cancellationToken);
                }

                progress.Advance();
            }

            var refused = ReportFiles.Write(ready, extension, cancellationToken);
            failed += refused.Count;
            foreach (var (path, document) in ready)
            {
                var reason = refused.Where(one => one.Path == path).Select(one => one.Reason.Message).FirstOrDefault();
                await (reason is null ? output : Console.Error).WriteLineAsync((reason ?? ReportCommand.Written(path, document)).AsMemory(), cancellationToken);
            }
        }

        return failed == 0 ? ExitCode.Clean : ExitCode.Failed;
    }

    /// <summary>Writes one document of all reports in a folder; a bad file is told, and the document lacks it.</summary>
    public static async Task<ExitCode> TogetherAsync(string folder, string target, ReportComposer compose, TextWriter output, CancellationToken cancellationToken)
    {
        var (reports, failed) = (new List<Report>(), 0);
        foreach (var input in Inputs(folder))
        {
            try
            {
                var read = ReportComposer.Reports(input, await File.ReadAllBytesAsync(input, cancellationToken));
                reports.AddRange(read);
                await ReportCommand.TellAsync(compose.LeftOut(input, read), cancellationToken);
            }
            catch (Exception bad) when (bad is DataFileException or IOException or UnauthorizedAccessException)
            {
                failed++;
                await Console.Error.WriteLineAsync(Sentence(input, bad).AsMemory(), cancellationToken);
            }
        }

        if (reports.Count > 0)
        {
            await ReportCommand.WriteAsync(target, [], () => [compose.Together(reports)], output, cancellationToken);
        }

        return failed == 0 ? ExitCode.Clean : ExitCode.Failed;
    }

    private static IReadOnlyList<string> Inputs(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"--batch 应是文件夹，“{folder}”不是。", $"--batch takes a folder; {folder} is none.");
        }

        return DataFiles(folder) is { Count: > 0 } files ? files : throw new UsageException($"“{folder}”里没有 .json 文件。", $"{folder} holds no .json file.");
    }

    private static IReadOnlyList<string> DataFiles(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden })
            .Order(StringComparer.Ordinal),
    ];

    private static string Sentence(string input, Exception bad) => bad switch
    {
        DataFileException mistake => Spoken.Messages.Pick(mistake.Message, mistake.English ?? mistake.Message),
        UsageException mistake => mistake.Message,
        _ => Spoken.Messages.Pick($"{input}：打不开这个文件。", $"{input} cannot be opened."),
    };

    /// <summary>Whether a folder is another one, or lies in it.</summary>
    private static bool IsInside(string inner, string outer)
    {
        var (one, other) = (RealPath.Of(inner), RealPath.Of(outer).TrimEnd(Path.DirectorySeparatorChar));
        return one.TrimEnd(Path.DirectorySeparatorChar) == other || one.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>Beside data lie the documents that it was taken from: they are not written over.</summary>
    private static UsageException There(string input, string path) => new(
        $"{input}：没有写出，数据文件夹里已有“{path}”，原件不会被覆盖；请用 -o 另指定一个文件夹。",
        $"{input} was not written: {path} is in the folder of the data already, and originals are never overwritten; name another folder with -o.");

    private static UsageException Taken(string input, string path) => new(
        $"{input}：没有写出，另一份数据已写成“{path}”；请给其中一份改名。", $"{input} was not written: other data has become {path}; rename one of them.");
}

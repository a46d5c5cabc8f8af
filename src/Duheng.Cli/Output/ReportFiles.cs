using System.Globalization;
using Duheng.Application.Common;
using Duheng.Documents.Writing;
using Duheng.Documents.Writing.Pdf;

namespace Duheng.Cli.Output;

/// <summary>Writes documents to files, each whole or not at all.</summary>
internal static class ReportFiles
{
    /// <summary>Endings that a report can be written with.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. ManuscriptWriters.All.Select(writer => writer.Extension), PdfPrinter.Extension];

    /// <summary>What stands after the last dot, when a report can be written so.</summary>
    public static string ExtensionOf(string path)
    {
        var extension = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return Extensions.Contains(extension, StringComparer.Ordinal)
            ? Ready(extension)
            : throw new UsageException(
                $"写不了“{path}”：文件名应以 .{string.Join("、.", Extensions)} 结尾。", $"{path} cannot be written: its name must end in .{string.Join(", .", Extensions)}.");
    }

    /// <summary>The ending, if what it takes is installed.</summary>
    public static string Ready(string extension) => extension != PdfPrinter.Extension || PdfPrinter.IsAvailable
        ? extension
        : throw new UsageException(
            "写 PDF 要用 LibreOffice，这台机器上没有：Debian、Ubuntu 用 apt install libreoffice-writer-nogui fonts-noto-cjk 安装，其他系统见 libreoffice.org；也可先写成 .docx。",
            "PDF is printed by LibreOffice, which is not installed here: on Debian and Ubuntu, apt install libreoffice-writer-nogui fonts-noto-cjk; elsewhere see libreoffice.org. Or write .docx.");

    /// <summary>Writes the documents, those for PDF in batches; those that could not be written are given back, each with the reason.</summary>
    public static IReadOnlyList<(string Path, UsageException Reason)> Write(IReadOnlyList<(string Path, IWritable Document)> files, string extension, CancellationToken cancellationToken)
    {
        if (extension == PdfPrinter.Extension)
        {
            var printed = PdfPrinter.Print([.. files.Select(file => file.Document)], cancellationToken);
            return [.. Refused(files.Zip(printed), one => one.First.Path, one => Save(one.First.Path, stream => (one.Second ?? throw Unprinted(one.First.Path)).CopyTo(stream)))];
        }

        return files.FirstOrDefault(file => !file.Document.Extensions.Contains(extension, StringComparer.Ordinal)) is { Path: { } path }
            ? throw new UsageException($"自备的 Word 模板只能写成 .docx 或 .pdf，写不了“{path}”。", $"A Word template of your own makes .docx or .pdf; {path} cannot be written.")
            : [.. Refused(files, file => file.Path, file => Save(file.Path, stream => file.Document.Write(extension, stream)))];
    }

    /// <summary>What is read is never written over.</summary>
    public static void KeepApart(IEnumerable<string> outputs, params IEnumerable<string?> inputs)
    {
        var kept = inputs.OfType<string>().Where(File.Exists).Select(RealPath.Of).ToHashSet(StringComparer.Ordinal);
        if (outputs.FirstOrDefault(path => kept.Contains(RealPath.Of(path))) is { } same)
        {
            throw new UsageException($"-o 与要读的“{same}”是同一个文件；请换一个文件名，原件不会被覆盖。", $"-o is {same}, which is to be read: name another file; originals are never overwritten.");
        }
    }

    /// <summary>Of several reports in one file of data, the second and later are numbered.</summary>
    public static string Numbered(string path, int index) => index == 0
        ? path
        : Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $"{Path.GetFileNameWithoutExtension(path)}-{(index + 1).ToString(CultureInfo.InvariantCulture)}{Path.GetExtension(path)}");

    private static IEnumerable<(string Path, UsageException Reason)> Refused<T>(IEnumerable<T> all, Func<T, string> pathOf, Action<T> save)
    {
        foreach (var one in all)
        {
            UsageException? reason = null;
            try
            {
                save(one);
            }
            catch (UsageException refused)
            {
                reason = refused;
            }

            if (reason is not null)
            {
                yield return (pathOf(one), reason);
            }
        }
    }

    private static UsageException Unprinted(string path) => new(
        $"{path}：LibreOffice 没有在时限内印出，请再试或先写成 .docx。", $"{path}: LibreOffice did not print it in time; try again, or write .docx.");

    private static void Save(string path, Action<Stream> write)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"写不了“{path}”：它是文件夹；请写文件名。", $"{path} cannot be written: it is a folder; name a file.");
        }

        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            using var file = WholeFile.Create(path);
            write(file.Stream);
            file.Complete();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"写不了“{path}”：没有权限，或磁盘已满，或被别的程序占用。", $"{path} cannot be written: no permission, a full disk, or another program holds it.", refused);
        }
    }
}

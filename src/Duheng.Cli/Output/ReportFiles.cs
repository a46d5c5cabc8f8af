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

    /// <summary>Writes the documents, those for PDF in batches; the paths that could not be printed are given back.</summary>
    public static IReadOnlyList<string> Write(IReadOnlyList<(string Path, IWritable Document)> files, string extension, CancellationToken cancellationToken)
    {
        if (extension != PdfPrinter.Extension)
        {
            foreach (var (path, document) in files)
            {
                if (!document.Extensions.Contains(extension, StringComparer.Ordinal))
                {
                    throw new UsageException($"自备的 Word 模板只能写成 .docx 或 .pdf，写不了“{path}”。", $"A Word template of your own makes .docx or .pdf; {path} cannot be written.");
                }

                Save(path, stream => document.Write(extension, stream));
            }

            return [];
        }

        var printed = PdfPrinter.Print([.. files.Select(file => file.Document)], cancellationToken);
        foreach (var (file, content) in files.Zip(printed).Where(one => one.Second is not null))
        {
            Save(file.Path, stream => content!.CopyTo(stream)); // filtered before
        }

        return [.. files.Zip(printed).Where(one => one.Second is null).Select(one => one.First.Path)];
    }

    /// <summary>Of several reports in one file of data, the second and later are numbered.</summary>
    public static string Numbered(string path, int index) => index == 0
        ? path
        : Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $"{Path.GetFileNameWithoutExtension(path)}-{(index + 1).ToString(CultureInfo.InvariantCulture)}{Path.GetExtension(path)}");

    private static void Save(string path, Action<Stream> write)
    {
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

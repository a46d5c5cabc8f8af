using System.IO.Compression;
using System.Xml;
using Duheng.Documents.Readers.Zip;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Readers.Packages;

/// <summary>Packages of parts (ZIP): opened once, within limits, and given to the format whose parts they hold.</summary>
public sealed class PackageReader : IDocumentReader
{
    private const int MostEntries = 10_000;

    private static readonly IReadOnlyList<IPackageFormat> Formats =
    [
        .. typeof(PackageReader).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IPackageFormat)) && !type.IsInterface)
            .Select(type => (IPackageFormat)Activator.CreateInstance(type)!) // null only for Nullable<T>
            .OrderBy(format => format.Order),
    ];

    public int Order => 20;

    public bool Recognises(ReadOnlySpan<byte> head) => ZipReader.IsZip(head);

    public Reading? Read(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var parts = new PackageParts(archive);
            return archive.Entries.Count <= MostEntries
                ? Formats.FirstOrDefault(format => format.Recognises(parts))?.Read(parts, cancellationToken)
                : null;
        }
        catch (OversizedPartException oversized)
        {
            return Reading.Failed(
                $"文件解压后有 {Figures.Plain(oversized.Mebibytes)} MB，不像自评报告，没有读取。",
                $"The file expands to {Figures.Plain(oversized.Mebibytes)} MB, which no report does; it was not read.");
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or EndOfStreamException)
        {
            return Reading.Failed(
                "文件不完整或已损坏，读不下去；请重新下载，或用 Word、Excel 打开后另存一份。",
                "The file is incomplete or damaged: download it again, or open it in Word or Excel and save a copy.");
        }
    }
}

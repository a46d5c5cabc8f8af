using System.IO.Compression;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Readers.Zip;

/// <summary>Unpacks one member, never more than the archive itself says that it holds.</summary>
internal static class MemberContent
{
    private const int BufferSize = 81_920;

    public static Stream Unpack(ZipArchiveEntry entry)
    {
        try
        {
            using var packed = entry.Open();
            return Copy(packed, entry.Length);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new RefusedContentException(new Wording(
                "压缩包里的这个文件已损坏，或用了不认识的压缩方法；请重新打包，或解压后检查。",
                "This file of the archive is damaged or packed by an unknown method: pack it again, or unpack it and check that."));
        }
    }

    /// <summary>The stated length was held against the limits; what is longer lies.</summary>
    private static MemoryStream Copy(Stream packed, long length)
    {
        var content = new MemoryStream();
        var buffer = new byte[BufferSize];
        while (packed.Read(buffer, 0, buffer.Length) is var read and > 0)
        {
            if (content.Length + read > length)
            {
                throw new InvalidDataException("The member is longer than the archive says.");
            }

            content.Write(buffer, 0, read);
        }

        if (content.Length < length)
        {
            throw new EndOfStreamException("The member is shorter than the archive says.");
        }

        content.Position = 0;
        return content;
    }
}

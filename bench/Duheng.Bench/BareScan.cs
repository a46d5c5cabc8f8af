using System.IO.Compression;
using System.Xml;

namespace Duheng.Bench;

/// <summary>The least that any reader of Word files must do: inflate the body and walk over its XML.</summary>
internal static class BareScan
{
    public static int Nodes(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document, writable: false), ZipArchiveMode.Read);
        using var body = archive.GetEntry("word/document.xml")!.Open(); // every Word file has one
        using var reader = XmlReader.Create(body);
        var nodes = 0;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }
}

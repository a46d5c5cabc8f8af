using System.IO.Compression;
using System.Text;
using Duheng.Application.Checking;
using Duheng.Application.Data;
using Duheng.Domain.Auditing;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Caching;

/// <summary>A checked document as bytes. Schemes and rules are kept by their ids: the program has them.</summary>
internal sealed class DocumentPack(SchemeCatalog schemes)
{
    /// <summary>Values are written and read byte by byte; the packing takes them by the block.</summary>
    private const int BufferSize = 16_384;

    private static readonly Dictionary<string, AuditRuleAttribute> Cards = RuleCatalog.Cards.ToDictionary(card => card.Id, StringComparer.Ordinal);

    public static byte[] Pack(CheckedDocument document)
    {
        var packed = new MemoryStream();
        using (var output = new BinaryWriter(new BufferedStream(new ZLibStream(packed, CompressionLevel.Fastest), BufferSize), Encoding.UTF8))
        {
            var writer = new ValueWriter(output, NameOf);
            writer.Write(document.Status, typeof(DocumentStatus));
            writer.Write(document.Problem, typeof(Wording));
            writer.Write(document.Reports, typeof(IReadOnlyList<CheckedReport>));
        }

        return packed.ToArray();
    }

    public CheckedDocument Unpack(Stream packed, DocumentSource source, string sha256)
    {
        using var input = new BinaryReader(new BufferedStream(new ZLibStream(packed, CompressionMode.Decompress), BufferSize), Encoding.UTF8);
        var reader = new ValueReader(input, Named);
        return new CheckedDocument(
            source,
            sha256,
            (DocumentStatus)reader.Read(typeof(DocumentStatus))!, // an enum is never null
            (Wording?)reader.Read(typeof(Wording)),
            (IReadOnlyList<CheckedReport>)reader.Read(typeof(IReadOnlyList<CheckedReport>))!); // written from one that is not
    }

    private static string? NameOf(object value) => value switch
    {
        Scheme scheme => scheme.Id,
        AuditRuleAttribute card => card.Id,
        _ => null,
    };

    private object Named(Type type, string name) => type == typeof(Scheme)
        ? schemes.Find(name) ?? throw new InvalidDataException($"There is no scheme {name}.")
        : Cards[name];
}

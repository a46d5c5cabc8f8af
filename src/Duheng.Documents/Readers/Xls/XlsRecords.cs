using System.Buffers.Binary;

namespace Duheng.Documents.Readers.Xls;

/// <summary>
/// What the library keeps to itself: from which year days are counted, and which cells show an error (it gives them as
/// empty). The records of BIFF8 are walked once for these; those of a workbook with a password are not readable here.
/// </summary>
internal sealed class XlsRecords
{
    private const int HeaderSize = 4;
    private const int Formula = 0x0006;
    private const int DateMode = 0x0022;
    private const int FilePass = 0x002F;
    private const int BoundSheet = 0x0085;
    private const int BoolErr = 0x0205;
    private const int Begin = 0x0809;
    private const int MostErrors = 200_000;

    private readonly List<uint> sheets = [];
    private readonly Dictionary<(int Sheet, int Row, int Column), byte> errors = [];

    public bool Is1904 { get; private set; }

    public static XlsRecords Read(ReadOnlySpan<byte> stream)
    {
        var read = new XlsRecords();
        var sheet = -1;
        for (var at = 0; at + HeaderSize <= stream.Length;)
        {
            var id = Short(stream, at);
            var body = stream[(at + HeaderSize)..];
            body = body[..Math.Min(Short(stream, at + 2), body.Length)];
            if (id == FilePass)
            {
                break;
            }

            sheet = id == Begin && read.sheets.IndexOf((uint)at) is >= 0 and var found ? found : sheet;
            read.Take(id, body, sheet);
            at += HeaderSize + body.Length;
        }

        return read;
    }

    /// <summary>The error that a cell shows; sheets are counted from 0, as the library does, rows and columns too.</summary>
    public byte? ErrorAt(int sheet, int row, int column) => errors.TryGetValue((sheet, row, column), out var error) ? error : null;

    private void Take(int id, ReadOnlySpan<byte> body, int sheet)
    {
        switch (id)
        {
            case DateMode when body.Length >= 2:
                Is1904 = Short(body, 0) == 1;
                break;
            case BoundSheet when body.Length >= 6 && body[5] == 0: // a sheet of cells, not a chart
                sheets.Add(BinaryPrimitives.ReadUInt32LittleEndian(body));
                break;
            case BoolErr when body.Length >= 8 && body[7] == 1:
                Keep(body, sheet, body[6]);
                break;
            case Formula when body.Length >= 14 && body[6] == 2 && Short(body, 12) == ushort.MaxValue:
                Keep(body, sheet, body[8]);
                break;
            default:
                break;
        }
    }

    private void Keep(ReadOnlySpan<byte> cell, int sheet, byte error)
    {
        if (errors.Count < MostErrors)
        {
            errors[(sheet, Short(cell, 0), Short(cell, 2))] = error;
        }
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Duheng.IntegrationTests.Platform.Publications;

/// <summary>Reads a square PNG of one bit a pixel, as a camera would see it.</summary>
internal static class BlackAndWhite
{
    private const int Signature = 8;
    private const int ChunkHead = 8;
    private const int ChunkSum = 4;

    /// <summary>Row by row what the middle of each module shows: # is dark.</summary>
    public static IEnumerable<string> Modules(byte[] png, int count)
    {
        var (size, lines) = Read(png);
        var step = size / count;
        return [.. Enumerable.Range(0, count).Select(y => string.Concat(Enumerable.Range(0, count).Select(x => IsDark(lines[(y * step) + (step / 2)], (x * step) + (step / 2)) ? '#' : '.')))];
    }

    private static bool IsDark(byte[] line, int pixel) => (line[pixel / 8] >> (7 - (pixel % 8)) & 1) == 0;

    private static (int Size, IReadOnlyList<byte[]> Lines) Read(byte[] png)
    {
        var size = 0;
        using var packed = new MemoryStream();
        for (var at = Signature; at < png.Length;)
        {
            var (length, name) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)), Encoding.ASCII.GetString(png, at + 4, 4));
            var content = png.AsSpan(at + ChunkHead, length);
            if (name == "IHDR")
            {
                size = BinaryPrimitives.ReadInt32BigEndian(content);
                Assert.Equal((size, 1, 0), (BinaryPrimitives.ReadInt32BigEndian(content[4..]), content[8], content[9])); // square, one bit, grey
            }
            else if (name == "IDAT")
            {
                packed.Write(content);
            }

            at += ChunkHead + length + ChunkSum;
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var lines = new List<byte[]>();
        for (var y = 0; y < size; y++)
        {
            Assert.Equal(0, unpacked.ReadByte()); // as it is, not as a difference
            var line = new byte[(size + 7) / 8];
            unpacked.ReadExactly(line);
            lines.Add(line);
        }

        return (size, lines);
    }
}

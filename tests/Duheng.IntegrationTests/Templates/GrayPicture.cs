using System.Buffers.Binary;
using System.IO.Compression;

namespace Duheng.IntegrationTests.Templates;

/// <summary>A page as pdftoppm draws it with <c>-gray -png</c>: the same eight bits for red, green and blue, nothing interlaced.</summary>
internal sealed class GrayPicture
{
    private const int HeaderLength = 8;
    private const int Block = 6;
    private const int Colours = 3;

    private readonly byte[] dots;

    private GrayPicture(int width, int height, byte[] dots) => (Width, Height, this.dots) = (width, height, dots);

    public int Width { get; }

    public int Height { get; }

    public static GrayPicture Read(byte[] png)
    {
        var (width, height) = (0, 0);
        using var packed = new MemoryStream();
        for (var at = HeaderLength; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var content = png.AsSpan(at + 8, length);
            switch (System.Text.Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR":
                    Assert.Equal([8, 2, 0, 0, 0], content[8..13].ToArray());
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
                    break;
                case "IDAT":
                    packed.Write(content);
                    break;
                default:
                    break;
            }

            at += 12 + length;
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var lines = new byte[height * ((width * Colours) + 1)];
        unpacked.ReadExactly(lines);
        var bytes = Unfilter(lines, width * Colours, height);
        return new GrayPicture(width, height, [.. bytes.Where((_, index) => index % Colours == 0)]);
    }

    /// <summary>The share of blocks that are much lighter or darker in one picture than in the other; 1 when the sizes differ.</summary>
    public double DifferenceFrom(GrayPicture other, int much)
    {
        if ((Width, Height) != (other.Width, other.Height))
        {
            return 1;
        }

        var (across, down) = (Width / Block, Height / Block);
        var differing = 0;
        for (var row = 0; row < down; row++)
        {
            for (var column = 0; column < across; column++)
            {
                differing += Math.Abs(Mean(row, column) - other.Mean(row, column)) > much ? 1 : 0;
            }
        }

        return (double)differing / (across * down);
    }

    private int Mean(int row, int column)
    {
        var sum = 0;
        for (var y = row * Block; y < (row + 1) * Block; y++)
        {
            for (var x = column * Block; x < (column + 1) * Block; x++)
            {
                sum += dots[(y * Width) + x];
            }
        }

        return sum / (Block * Block);
    }

    /// <summary>Each line says by its first byte how it was told from the dots left of it and above.</summary>
    private static byte[] Unfilter(byte[] lines, int width, int height)
    {
        var bytes = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var filter = lines[y * (width + 1)];
            for (var x = 0; x < width; x++)
            {
                var left = x >= Colours ? bytes[(y * width) + x - Colours] : 0;
                var above = y > 0 ? bytes[((y - 1) * width) + x] : 0;
                var corner = x >= Colours && y > 0 ? bytes[((y - 1) * width) + x - Colours] : 0;
                bytes[(y * width) + x] = unchecked((byte)(lines[(y * (width + 1)) + 1 + x] + filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    _ => Paeth(left, above, corner),
                }));
            }
        }

        return bytes;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}

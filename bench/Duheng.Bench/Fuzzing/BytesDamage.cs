using Duheng.Fixtures;

namespace Duheng.Bench.Fuzzing;

/// <summary>Damage that any file can take: bits flipped, cut off, parts doubled, zeroed or put elsewhere, another encoding.</summary>
internal static class BytesDamage
{
    private static readonly Func<byte[], Dice, byte[]>[] Kinds =
    [
        static (file, dice) => Each(file, dice, 1, static (value, dice) => (byte)(value ^ (1 << dice.Between(0, 7)))),
        static (file, dice) => Each(file, dice, 64, static (_, dice) => (byte)dice.Between(0, 255)),
        static (file, dice) => file[..dice.Between(0, file.Length)],
        static (file, dice) => file[dice.Between(0, file.Length)..],
        static (file, dice) => Splice(file, dice, static part => [.. part, .. part, .. part]),
        static (file, dice) => Splice(file, dice, static part => new byte[part.Length]),
        static (file, dice) => Splice(file, dice, static _ => []),
        static (file, dice) => [.. "%PDF-1.7\n"u8, .. file],
        static (file, dice) => [(byte)dice.Pick([0xFF, 0xFE, 0xEF, 0x00]), (byte)dice.Pick([0xFE, 0xFF, 0xBB, 0x00]), .. file],
        static (file, dice) => System.Text.Encoding.Convert(System.Text.Encoding.Latin1, System.Text.Encoding.BigEndianUnicode, file),
    ];

    public static byte[] Damage(byte[] file, Dice dice) => file.Length == 0 ? file : dice.Pick(Kinds)(file, dice);

    private static byte[] Each(byte[] file, Dice dice, int most, Func<byte, Dice, byte> change)
    {
        var copy = file.ToArray();
        for (var count = dice.Between(1, most); count > 0; count--)
        {
            var at = dice.Between(0, copy.Length - 1);
            copy[at] = change(copy[at], dice);
        }

        return copy;
    }

    private static byte[] Splice(byte[] file, Dice dice, Func<byte[], byte[]> change)
    {
        var from = dice.Between(0, file.Length - 1);
        var to = dice.Between(from, Math.Min(file.Length, from + 4_096));
        return [.. file[..from], .. change(file[from..to]), .. file[to..]];
    }
}

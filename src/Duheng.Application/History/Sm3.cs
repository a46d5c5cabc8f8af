using System.Buffers.Binary;
using System.Numerics;

namespace Duheng.Application.History;

/// <summary>The SM3 hash (GB/T 32905-2016): 256 bits. The framework has none.</summary>
public static class Sm3
{
    private const int BlockBytes = 64;
    private const int Rounds = 64;
    private const int EarlyRounds = 16;

    private static readonly uint[] Start = [0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E];

    public static byte[] Hash(ReadOnlySpan<byte> message)
    {
        var state = (uint[])Start.Clone();
        var whole = message.Length / BlockBytes * BlockBytes;
        for (var at = 0; at < whole; at += BlockBytes)
        {
            Compress(state, message.Slice(at, BlockBytes));
        }

        // A bit 1, zeros, and the length in bits: one block more, or two where the length no longer fits.
        var rest = message[whole..];
        Span<byte> tail = stackalloc byte[rest.Length + 9 > BlockBytes ? 2 * BlockBytes : BlockBytes];
        tail.Clear();
        rest.CopyTo(tail);
        tail[rest.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(tail[^8..], (ulong)message.Length * 8);
        for (var at = 0; at < tail.Length; at += BlockBytes)
        {
            Compress(state, tail.Slice(at, BlockBytes));
        }

        var hash = new byte[32];
        for (var index = 0; index < state.Length; index++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(index * 4), state[index]);
        }

        return hash;
    }

    private static void Compress(uint[] state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[Rounds + 4];
        Expand(words, block);

        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        unchecked
        {
            for (var round = 0; round < Rounds; round++)
            {
                var constant = BitOperations.RotateLeft(round < EarlyRounds ? 0x79CC4519u : 0x7A879D8Au, round % 32);
                var turned = BitOperations.RotateLeft(a, 12);
                var first = BitOperations.RotateLeft(turned + e + constant, 7);
                var second = first ^ turned;
                var left = round < EarlyRounds ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
                var right = round < EarlyRounds ? e ^ f ^ g : (e & f) | (~e & g);
                var upper = left + d + second + (words[round] ^ words[round + 4]);
                var lower = right + h + first + words[round];
                (d, c, b, a) = (c, BitOperations.RotateLeft(b, 9), a, upper);
                (h, g, f, e) = (g, BitOperations.RotateLeft(f, 19), e, lower ^ BitOperations.RotateLeft(lower, 9) ^ BitOperations.RotateLeft(lower, 17));
            }
        }

        ReadOnlySpan<uint> mixed = [a, b, c, d, e, f, g, h];
        for (var index = 0; index < state.Length; index++)
        {
            state[index] ^= mixed[index];
        }
    }

    private static void Expand(Span<uint> words, ReadOnlySpan<byte> block)
    {
        for (var index = 0; index < 16; index++)
        {
            words[index] = BinaryPrimitives.ReadUInt32BigEndian(block[(index * 4)..]);
        }

        for (var index = 16; index < words.Length; index++)
        {
            var mixed = words[index - 16] ^ words[index - 9] ^ BitOperations.RotateLeft(words[index - 3], 15);
            words[index] = mixed ^ BitOperations.RotateLeft(mixed, 15) ^ BitOperations.RotateLeft(mixed, 23)
                ^ BitOperations.RotateLeft(words[index - 13], 7) ^ words[index - 6];
        }
    }
}

using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Duheng.Application.Accounts;

/// <summary>Codes of a second factor by time (RFC 6238): six digits, thirty seconds, as every authenticator app shows them.</summary>
public static class Totp
{
    private const int SecretBytes = 20;
    private const int StepSeconds = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    public static long StepAt(DateTimeOffset time) => time.ToUnixTimeSeconds() / StepSeconds;

    [SuppressMessage("Security", "CA5350", Justification = "SHA-1 is what RFC 6238 asks and what authenticator apps compute.")]
    public static string CodeAt(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>The step that a code belongs to, one step early or late allowed; null for a wrong code or one that was used.</summary>
    /// <param name="lastStep">The last step whose code was taken.</param>
    public static long? Match(byte[] secret, string? code, DateTimeOffset time, long lastStep)
    {
        var now = StepAt(time);
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (step > lastStep && code is not null && CryptographicOperations.FixedTimeEquals(
                System.Text.Encoding.UTF8.GetBytes(CodeAt(secret, step)), System.Text.Encoding.UTF8.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>As apps take it: base 32 without padding.</summary>
    public static string Spell(byte[] secret)
    {
        ArgumentNullException.ThrowIfNull(secret);

        var (text, bits, held) = (new System.Text.StringBuilder(), 0, 0);
        foreach (var one in secret)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            while (bits >= 5)
            {
                text.Append(Letters[(held >> (bits - 5)) & 31]);
                (bits, held) = (bits - 5, held & ((1 << (bits - 5)) - 1));
            }
        }

        return bits == 0 ? text.ToString() : text.Append(Letters[(held << (5 - bits)) & 31]).ToString();
    }
}

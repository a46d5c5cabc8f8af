using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Duheng.Application.Surveys;

/// <summary>
/// Keeps one place from flooding a survey that everybody may answer, and from guessing codes. Of an address it knows a keyed hash, for an hour, in
/// memory; then the key itself is drawn anew, so that nobody can find out who answered.
/// </summary>
public sealed class AnswerLimits(TimeProvider time)
{
    /// <summary>Answers from one address to one survey in an hour: a household or an office shares one.</summary>
    public const int AnswersAnHour = 20;

    /// <summary>Codes that do not exist, from one address in an hour.</summary>
    public const int WrongCodesAnHour = 30;

    private const int KeyBytes = 32;

    /// <summary>More places than this in an hour are not remembered.</summary>
    private const int MostPlaces = 500_000;

    private readonly Lock gate = new();
    private readonly Dictionary<long, int> seen = [];

    private byte[] key = RandomNumberGenerator.GetBytes(KeyBytes);
    private long hour;

    /// <summary>Whether so many have been counted in this hour.</summary>
    /// <param name="who">An address; what is kept cannot be turned back into it.</param>
    /// <param name="what">Such as a survey.</param>
    public bool IsFull(string who, string what, int most)
    {
        lock (gate)
        {
            return seen.GetValueOrDefault(PlaceOf(who, what)) >= most;
        }
    }

    public void Count(string who, string what)
    {
        lock (gate)
        {
            var place = PlaceOf(who, what);
            if (seen.ContainsKey(place) || seen.Count < MostPlaces)
            {
                seen[place] = seen.GetValueOrDefault(place) + 1;
            }
        }
    }

    private long PlaceOf(string who, string what)
    {
        var now = time.GetUtcNow().UtcTicks / TimeSpan.TicksPerHour;
        if (now != hour)
        {
            hour = now;
            key = RandomNumberGenerator.GetBytes(KeyBytes);
            seen.Clear();
        }

        return BinaryPrimitives.ReadInt64LittleEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{what}\n{who}")));
    }
}

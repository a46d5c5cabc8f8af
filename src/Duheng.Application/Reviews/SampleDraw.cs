using System.Security.Cryptography;
using System.Text;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Reviews;

/// <summary>Draws a sample: the same population, method and seed give the same sample, on every machine and in every year. Pure.</summary>
public static class SampleDraw
{
    /// <summary>By code, so that the order of a query makes no difference. The first is the one drawn first.</summary>
    public static IReadOnlyList<SampleCandidate> Draw(IReadOnlyList<SampleCandidate> population, SampleMethod method, long seed, int size)
    {
        var members = population.OrderBy(one => one.Code, StringComparer.Ordinal).Select(one => (Candidate: one, Lot: Lot(seed, one.Code))).ToList();
        var ordered = method == SampleMethod.Risk
            ? members.OrderByDescending(member => member.Candidate.Risk.Points).ThenBy(member => member.Lot, StringComparer.Ordinal)
            : members.OrderBy(member => member.Lot, StringComparer.Ordinal);
        return [.. ordered.Take(size).Select(member => member.Candidate)];
    }

    /// <summary>Why one was drawn, in words.</summary>
    public static string Why(SampleCandidate candidate, SampleMethod method)
    {
        ArgumentNullException.ThrowIfNull(candidate);

        return method == SampleMethod.Risk && candidate.Risk.Why.Length > 0 ? candidate.Risk.Why : "随机抽中";
    }

    /// <summary>Of all codes in order, each with the parts of its risk: tells whether a later draw is from the same population.</summary>
    public static string HashOf(IEnumerable<SampleCandidate> population) => Hash(string.Join('\n', population.OrderBy(one => one.Code, StringComparer.Ordinal)
        .Select(one => $"{one.Code} {Figures.Plain(one.Risk.Findings)} {Figures.Plain(one.Risk.Money)} {Figures.Plain(one.Risk.History)}")));

    /// <summary>A lot that depends on the seed and the code alone.</summary>
    private static string Lot(long seed, string code) => Hash(Figures.Plain(seed) + ":" + code);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

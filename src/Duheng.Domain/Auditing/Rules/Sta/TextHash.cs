using System.Security.Cryptography;
using System.Text;

namespace Duheng.Domain.Auditing.Rules.Sta;

/// <summary>A short hash of a text, kept in place of it.</summary>
internal static class TextHash
{
    private const int Length = 16;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing;

/// <summary>Content keys of findings (指纹): rule, indicator and words, never positions.</summary>
public static class Fingerprints
{
    private const int Length = 16;

    /// <summary>The keys of a rule's remarks in their order, each told from equal ones before it.</summary>
    public static IReadOnlyList<string> All(string ruleId, IReadOnlyList<Remark> remarks)
    {
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new string[remarks.Count];
        for (var index = 0; index < keys.Length; index++)
        {
            var bare = Of(ruleId, remarks[index], 0);
            var ordinal = before.GetValueOrDefault(bare);
            before[bare] = ordinal + 1;
            keys[index] = ordinal == 0 ? bare : Of(ruleId, remarks[index], ordinal);
        }

        return keys;
    }

    /// <param name="ordinal">Tells the second of two equal remarks from the first.</param>
    public static string Of(string ruleId, Remark remark, int ordinal)
    {
        var content = string.Join(
            '\u001f',
            ruleId,
            PrintedText.Key(remark.Indicator ?? string.Empty),
            PrintedText.Key(remark.Key ?? remark.Where.Text),
            PrintedText.Key(remark.Stated ?? string.Empty),
            ordinal.ToString(CultureInfo.InvariantCulture));

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..Length];
    }
}

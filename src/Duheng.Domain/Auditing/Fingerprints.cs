using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Duheng.Domain.Quantities;

namespace Duheng.Domain.Auditing;

/// <summary>Content keys of findings (指纹): rule, indicator and words, never positions.</summary>
public static class Fingerprints
{
    private const int Length = 16;

    /// <summary>The key of one of a rule's remarks, told from equal ones before it.</summary>
    public static string Among(string ruleId, IReadOnlyList<Remark> remarks, int index)
    {
        var bare = Of(ruleId, remarks[index], 0);
        var ordinal = remarks.Take(index).Count(earlier => Of(ruleId, earlier, 0) == bare);
        return ordinal == 0 ? bare : Of(ruleId, remarks[index], ordinal);
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

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Duheng.Application.History;

/// <summary>The hash of an entry over its content and the hash before it: who changes or removes one breaks all that follow.</summary>
public static class ChangeSeal
{
    public const string Sm3Name = "SM3";
    public const string Sha256Name = "SHA-256";

    /// <summary>What stands before the first entry.</summary>
    public static readonly string Origin = new('0', 64);

    /// <param name="algorithm"><see cref="Sm3Name"/> or <see cref="Sha256Name"/>.</param>
    public static string Of(ChangeRow change, string algorithm)
    {
        ArgumentNullException.ThrowIfNull(change);

        // Each field with its length before it: no two entries spell the same.
        string?[] fields =
        [
            change.PreviousHash, change.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), Plain(change.PersonId),
            change.Person, change.Subject, Plain(change.SubjectId), Plain(change.ProjectYearId), change.Action, change.Before, change.After,
        ];
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            text.Append(field is null ? "-" : Plain(field.Length)).Append(':').Append(field).Append('\n');
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return Convert.ToHexStringLower(algorithm == Sha256Name ? SHA256.HashData(bytes) : Sm3.Hash(bytes));
    }

    private static string? Plain(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}

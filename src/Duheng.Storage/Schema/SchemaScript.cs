using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Duheng.Storage.Schema;

/// <summary>One step of the database's structure: a file such as <c>0001-organisations.sql</c>.</summary>
public sealed record SchemaScript
{
    private const int DigitsOfNumber = 4;

    public SchemaScript(string name, string sql)
    {
        Number = name.Length > DigitsOfNumber && name[DigitsOfNumber] == '-'
            && int.TryParse(name.AsSpan(0, DigitsOfNumber), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"A script's name begins with four digits and a hyphen, unlike {name}.", nameof(name));
        Name = name;
        Sql = sql.ReplaceLineEndings("\n"); // a checkout with CRLF is the same script
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));
    }

    /// <summary>Its place in the order, from 1.</summary>
    public int Number { get; }

    public string Name { get; }

    public string Sql { get; }

    /// <summary>Of the text with LF line ends, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }
}

using System.Security.Cryptography;
using System.Text;

namespace Duheng.Web.Security;

/// <summary>The code that the first set-up asks for: only who started the server has seen it.</summary>
public sealed class SetUpCode
{
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public string Text { get; } = RandomNumberGenerator.GetString(Letters, 4) + "-" + RandomNumberGenerator.GetString(Letters, 4);

    public bool Fits(string? typed) =>
        typed is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(typed.Trim().ToUpperInvariant()), Encoding.UTF8.GetBytes(Text));
}

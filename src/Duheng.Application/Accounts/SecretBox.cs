using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Duheng.Application.Accounts;

/// <summary>Keeps secrets that have to be read again (second factors) under the server's keys.</summary>
public sealed class SecretBox(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Duheng.SecondFactor");

    public string Close(byte[] secret) => Convert.ToBase64String(protector.Protect(secret));

    /// <summary>Null when the server's keys were lost: the second factor has to be set up again.</summary>
    public byte[]? Open(string closed)
    {
        try
        {
            return protector.Unprotect(Convert.FromBase64String(closed));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

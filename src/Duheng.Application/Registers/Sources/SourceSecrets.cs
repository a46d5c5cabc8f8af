using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Duheng.Application.Registers.Sources;

/// <summary>Keeps passwords of databases under the server's keys, each together with its connection: it opens for no other.</summary>
public sealed class SourceSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Duheng.QuerySource");

    public string Close(string connection, string password) => protector.Protect(JsonSerializer.Serialize(new[] { connection, password }));

    /// <summary>Null when it was kept for another connection, or the server's keys were lost.</summary>
    public string? Open(string connection, string closed)
    {
        try
        {
            return closed.Length > 0 && JsonSerializer.Deserialize<string[]>(protector.Unprotect(closed)) is [var kept, var password] && kept == connection ? password : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Duheng.Application.Accounts;

/// <summary>Hashes passwords and holds them against their hashes, as slowly as the framework's settings say.</summary>
public sealed class Passwords(IOptions<PasswordHasherOptions> options)
{
    private readonly PasswordHasher<PersonRow> hasher = new(options);
    private readonly Lazy<string> nobodys = new(() => new PasswordHasher<PersonRow>(options).HashPassword(new PersonRow(), Sessions.NewToken()));

    public string HashOf(string password) => hasher.HashPassword(new PersonRow(), password);

    /// <param name="isOutdated">The hash is weaker than it would be made now.</param>
    public bool Match(PersonRow person, string password, out bool isOutdated)
    {
        ArgumentNullException.ThrowIfNull(person);

        var verdict = hasher.VerifyHashedPassword(person, person.PasswordHash, password);
        isOutdated = verdict == PasswordVerificationResult.SuccessRehashNeeded;
        return verdict != PasswordVerificationResult.Failed;
    }

    public bool Match(PersonRow person, string password) => Match(person, password, out _);

    /// <summary>Takes as long as for a login that exists, so that nobody learns which do.</summary>
    public void MatchNobody(string password) => hasher.VerifyHashedPassword(new PersonRow(), nobodys.Value, password);
}

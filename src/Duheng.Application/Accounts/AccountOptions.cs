using System.ComponentModel.DataAnnotations;

namespace Duheng.Application.Accounts;

/// <summary>How careful sign-in is. Bound from <c>Accounts</c>; a bad value stops the server at start.</summary>
public sealed class AccountOptions
{
    public const string Section = "Accounts";

    /// <summary>Wrong passwords in a row before an account is locked.</summary>
    [Range(3, 20)]
    public int MostAttempts { get; init; } = 5;

    public TimeSpan LockedFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>A session that nobody used for so long has ended.</summary>
    public TimeSpan IdleFor { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>A session never lasts longer, used or not.</summary>
    public TimeSpan LastsFor { get; init; } = TimeSpan.FromHours(12);

    [Range(8, 64)]
    public int ShortestPassword { get; init; } = 10;
}

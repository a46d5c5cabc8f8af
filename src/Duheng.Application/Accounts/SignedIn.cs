using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Accounts;

/// <summary>Who is at the screen, and how they like it.</summary>
public sealed record SignedIn(Actor Actor, string Login, string? Theme, bool MustChangePassword);

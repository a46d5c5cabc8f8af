using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Demo;

/// <summary>An account of the demo office with its password, which is printed once.</summary>
public sealed record DemoAccount(string Login, string Password, string Roles, Actor Actor);

using Duheng.Application.Targets;

namespace Duheng.Web.Api.Administration;

/// <summary>An indicator of the library as a program sends it.</summary>
public sealed record LibraryBody(
    string? Level1, string? Level2, string? Name, string? Operator, string? Target, string? Unit, string? Basis, string? Evidence, string? Trade, bool Closed)
{
    internal LibraryIndicator ToRow(string code, long version) => new()
    {
        Code = code.Trim(),
        Level1 = Of(Level1),
        Level2 = Of(Level2),
        Name = Of(Name),
        Operator = Of(Operator),
        Target = Of(Target),
        Unit = Of(Unit),
        Basis = Of(Basis),
        Evidence = Of(Evidence),
        Trade = Of(Trade),
        Closed = Closed,
        Version = version,
    };

    private static string Of(string? text) => (text ?? string.Empty).Trim();
}

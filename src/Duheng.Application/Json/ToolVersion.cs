using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Json;

/// <summary>Which program, and which catalogue of rules, a result was made with.</summary>
public static class ToolVersion
{
    private const int Length = 12;

    public static string Version { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>Changes when a rule is added, retired, or changes its severity.</summary>
    public static string Catalogue { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', RuleCatalog.Cards.Select(card => $"{card.Id} {Names.Of(card.Severity)}")))))[..Length];
}

using Duheng.Application.Data;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Checking;

/// <summary>How documents are to be checked.</summary>
/// <param name="Scheme">Given by hand; null to recognise it.</param>
public sealed record CheckOptions(SchemeChoice? Scheme, RuleSelection Rules)
{
    public static readonly CheckOptions Usual = new(null, RuleSelection.All);

    /// <summary>Whether the result holds the document as it was read; only for who shows it, as it costs memory.</summary>
    public bool KeepsPaper { get; init; }
}

using Duheng.Application.Data;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Checking;

/// <summary>How documents are to be checked.</summary>
/// <param name="Scheme">Given by hand; null to recognise it.</param>
public sealed record CheckOptions(SchemeChoice? Scheme, RuleSelection Rules)
{
    public static readonly CheckOptions Usual = new(null, RuleSelection.All);
}

using Duheng.Domain.Auditing;
using Duheng.Domain.Scoring;

namespace Duheng.Fixtures.Mutations;

/// <summary>One kind of fault that no document shows: the rule that must find it, and how it is put into records that bear a clean report out.</summary>
/// <param name="Inject">Null where the report has no room for it.</param>
public sealed record EvidenceMutation(string RuleId, string Name, Func<AuditCase, Dice, EvidenceMutant?> Inject)
{
    /// <summary>What the scheme must say for the rule to speak.</summary>
    public Func<Scheme, Scheme> Under { get; init; } = scheme => scheme;
}

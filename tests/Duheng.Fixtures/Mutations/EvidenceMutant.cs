using Duheng.Domain.Proving;

namespace Duheng.Fixtures.Mutations;

/// <summary>Records with one fault put into them, and where the finding must point.</summary>
public sealed record EvidenceMutant(Evidence Evidence, Spot Spot);

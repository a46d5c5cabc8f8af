using Duheng.Application.Organisations;
using Duheng.Domain.Registers;

namespace Duheng.Application.Registers;

/// <summary>The registers of an organisation, pack by pack (登记簿一览).</summary>
/// <param name="Organisations">Those whose registers this person may see.</param>
public sealed record RegisterShelf(
    OrganisationRow Organisation, bool MayWrite, IReadOnlyList<OrganisationRow> Organisations, int Year, DateOnly Today, IReadOnlyList<(Pack Pack, IReadOnlyList<RegisterSummary> Registers)> Packs);

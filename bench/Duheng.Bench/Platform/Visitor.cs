using System.Globalization;
using Duheng.Domain.Lifecycle;

namespace Duheng.Bench.Platform;

/// <summary>Somebody who clicks.</summary>
/// <param name="Sees">In words, for the table of results.</param>
internal sealed record Visitor(long Id, Role Role, long OfficeId, string Sees)
{
    /// <summary>Of a session in a database that nobody else has.</summary>
    public string Token => "bench-" + Id.ToString("0000", CultureInfo.InvariantCulture);
}

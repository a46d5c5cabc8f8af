using System.Globalization;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Json;

/// <summary>Who answers for a waived finding, why and until when.</summary>
public sealed record WaiverJson(string Reason, string Author, string Expires)
{
    public static WaiverJson From(Waiver waiver) => new(waiver.Reason, waiver.Author, waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

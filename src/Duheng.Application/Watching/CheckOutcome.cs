namespace Duheng.Application.Watching;

/// <summary>What came of one check.</summary>
/// <param name="IsUp">Null when it was not made: that is neither up nor down.</param>
/// <param name="Reason">Why it failed, or why it was not made.</param>
public sealed record CheckOutcome(bool? IsUp, string Reason, CertificateSeen? Certificate = null)
{
    public static readonly CheckOutcome Up = new(IsUp: true, string.Empty);

    public static CheckOutcome Down(string reason) => new(IsUp: false, reason);

    public static CheckOutcome Hindered(string reason) => new(IsUp: null, reason);
}

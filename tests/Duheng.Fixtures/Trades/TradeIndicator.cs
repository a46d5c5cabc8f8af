namespace Duheng.Fixtures.Trades;

/// <summary>
/// What an indicator of a trade looks like: the range its target is drawn from, and, where it may be missed,
/// why (<see cref="Cause"/>) and what is done about it (<see cref="Remedy"/>).
/// </summary>
internal sealed record TradeIndicator(string Name, string Unit, decimal Low, decimal High, int Decimals)
{
    public bool IsCeiling { get; init; }

    public string? Cause { get; init; }

    public string? Remedy { get; init; }

    public bool IsRate => Unit == "%";

    public static TradeIndicator Count(
        string name, string unit, decimal low, decimal high, string? cause = null, string? remedy = null) =>
        new(name, unit, low, high, 0) { Cause = cause, Remedy = remedy };

    public static TradeIndicator Rate(string name, decimal low, decimal high, string? cause = null, string? remedy = null) =>
        new(name, "%", low, high, 1) { Cause = cause, Remedy = remedy };

    public static TradeIndicator Years(string name, decimal low, decimal high) => new(name, "年", low, high, 1);

    public static TradeIndicator Limit(
        string name, string unit, decimal low, decimal high, int decimals = 0, string? cause = null, string? remedy = null) =>
        new(name, unit, low, high, decimals) { IsCeiling = true, Cause = cause, Remedy = remedy };
}

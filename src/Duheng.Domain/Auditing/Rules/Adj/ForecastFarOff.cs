using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Adj;

[AuditRule("ADJ-04", Severity.Info, Basis = "财预〔2019〕136号：监控应预计全年完成情况；与年终相差超过 forecastGap 的应说明",
    Title = "预测与年终差异大", TitleEn = "The year ended far from its forecast")]
public sealed class ForecastFarOff : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => PlatformOnly.Abstains(
        audit, evidence => evidence.Forecast is not null || evidence.Lines.Any(line => line.Forecast.Length > 0), "监控没有预计全年完成值", "monitoring forecast nothing");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Evidence?.Forecast is { Yuan: > 0m } expected && audit.Funds.Amount(FundRow.Executed) is { } spent && audit.Funds.Unit is { } unit
            && Gap(spent.Yuan, expected.Yuan) is var apart && apart > audit.Limits.ForecastGap)
        {
            var (made, told, symbol) = (spent.In(unit), expected.In(unit), unit.Symbol());
            yield return Of(audit, audit.Funds.At(FundRow.Executed, FundColumn.Total)!.Place, "全年执行", "The spending", $"{made} {symbol}", $"{told} {symbol}", apart); // its amount was just read
        }

        foreach (var (line, kept) in PlatformOnly.Lines(audit))
        {
            if (line.Actual is { Value.IsNumber: true } actual && QuantityReader.Read(kept.Forecast) is { IsNumber: true } forecast
                && OnOneScale(line, actual.Value, forecast) is var (reached, foreseen) && foreseen != 0m && Gap(reached, foreseen) is var gap && gap > audit.Limits.ForecastGap)
            {
                yield return Of(audit, actual.Place, $"“{line.Name.Text}”", $"\"{line.Name.Text}\"", actual.Text, kept.Forecast, gap) with { Indicator = line.Name.Text };
            }
        }
    }

    private static decimal Gap(decimal value, decimal forecast) => Math.Abs(value - forecast) / Math.Abs(forecast);

    /// <summary>Null when the two are not of one kind.</summary>
    private static (decimal Reached, decimal Foreseen)? OnOneScale(IndicatorLine line, Quantity actual, Quantity forecast)
    {
        var usual = UnitInName.Read(line.Name.Text) ?? line.Target?.Value.Unit;
        var (left, right) = (actual.Unit ?? usual ?? forecast.Unit, forecast.Unit ?? usual ?? actual.Unit);
        return left is not null && right is not null && !left.IsComparableWith(right)
            ? null
            : (actual.Number * (left?.Factor ?? 1m), forecast.Number * (right?.Factor ?? 1m));
    }

    private static Remark Of(AuditCase audit, Place where, string zh, string en, string stated, string forecast, decimal gap) => new(
        where,
        $"{zh}年终是 {stated}，最后一次监控预计 {forecast}，相差 {Figures.Percent(gap)}，超过 {Figures.Percent(audit.Limits.ForecastGap)}。",
        $"{en} ended at {stated}; the last monitoring expected {forecast}: {Figures.Percent(gap)} apart, more than {Figures.Percent(audit.Limits.ForecastGap)}.")
    {
        Stated = stated,
        Expected = forecast,
        Key = "forecast",
        Difference = gap,
    };
}

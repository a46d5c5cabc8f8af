using System.Globalization;
using Duheng.Application.Common;
using Duheng.Application.Monitorings;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Web.Pages.Monitoring;

/// <summary>Reads the form of a period: one field for each cell, named after its row.</summary>
internal static class MonitoringForm
{
    private const string RowField = "toDate-";
    private const decimal MostWan = 10_000_000m;

    public static Result<MonitoringEdit> Read(IFormCollection form)
    {
        var typed = form["forecast"].ToString().Trim();
        if (!TryFen(typed, out var fen))
        {
            return Refusals.Invalid("预计全年执行", $"“{typed}”读不成数；请写万元，最多六位小数，例如 25.29。");
        }

        var lines = form.Keys.Where(key => key.StartsWith(RowField, StringComparison.Ordinal)).Select(key => key[RowField.Length..]).Select(row => new MonitoringLineEdit(
            int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            form[RowField + row].ToString(), form["forecast-" + row].ToString(), LifecycleWords.Parse<Likelihood>(form["likelihood-" + row]), LifecycleWords.Parse<DeviationCause>(form["cause-" + row]),
            form["remark-" + row].ToString()));
        return new MonitoringEdit(fen, form["remark"].ToString(), [.. lines], long.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0);
    }

    private static bool TryFen(string typed, out long? fen)
    {
        fen = null;
        if (typed.Length == 0)
        {
            return true;
        }

        if (!decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var wan) || wan > MostWan || Rounding.HalfUp(wan, 6) != wan)
        {
            return false;
        }

        fen = Money.FromWan(wan).Fen;
        return true;
    }
}

using System.Globalization;
using Duheng.Fixtures.Mutations;

namespace Duheng.Fixtures.Forms;

/// <summary>Changes to a draft so that it fits a form: its categories, weights and void signs.</summary>
internal static class FormAdaptation
{
    /// <summary>The sources that a form prints beside the fiscal money, all void in the same way.</summary>
    public static DraftReport WithVoidSources(this DraftReport draft, string sign)
    {
        return draft with
        {
            Funds = draft.Funds with
            {
                Initial = Void(draft.Funds.Initial),
                Annual = Void(draft.Funds.Annual),
                Received = Void(draft.Funds.Received),
                Executed = Void(draft.Funds.Executed),
                Balance = Void(draft.Funds.Balance),
                ReceivedRate = Void(draft.Funds.ReceivedRate),
                ExecutionRate = Void(draft.Funds.ExecutionRate),
            },
        };

        DraftFundRow Void(DraftFundRow row) => row with { CarriedOver = sign, Other = sign };
    }

    /// <summary>An empty reason printed as a sign.</summary>
    public static DraftReport WithVoidReasons(this DraftReport draft, string sign) =>
        draft with { Indicators = [.. draft.Indicators.Select(row => row.Reason.Length == 0 ? row with { Reason = sign } : row)] };

    public static DraftReport WithLevels(this DraftReport draft, Func<DraftIndicator, DraftIndicator> rename) =>
        draft with { Indicators = [.. draft.Indicators.Select(rename)] };

    /// <summary>The lines that fit take so many points together, in whole points after their old weights; scores and total follow.</summary>
    public static DraftReport Share(this DraftReport draft, int points, Func<DraftIndicator, bool> fits)
    {
        var lines = draft.Indicators.Where(fits).ToList();
        var old = lines.Sum(Weight);
        var weights = lines.Select(line => (int)(points * Weight(line) / old)).Select(weight => Math.Max(weight, 1)).ToList();
        for (var index = 0; weights.Sum() != points; index = (index + 1) % weights.Count)
        {
            weights[index] += weights.Sum() < points ? 1 : weights[index] > 1 ? -1 : 0;
        }

        return draft with { Indicators = [.. draft.Indicators.Select(line => lines.IndexOf(line) is >= 0 and var at ? Weigh(line, weights[at]) : line)] };
    }

    /// <summary>The execution row with another weight.</summary>
    public static DraftReport WeighExecution(this DraftReport draft, int points)
    {
        var (spent, budget) = (Tampering.Number(draft.Funds.Executed.Total), Tampering.Number(draft.Funds.Annual.Total));
        return draft with { Execution = draft.Execution with { Weight = Figures.Print(points), Score = Figures.Print(new Ratio(spent, budget).Of(points), 2) } };
    }

    /// <summary>Amounts in 元 instead of 万元, with the separators that such tables print.</summary>
    public static DraftReport InYuan(this DraftReport draft)
    {
        return draft with
        {
            MoneyUnit = "元",
            Funds = draft.Funds with
            {
                Initial = Times(draft.Funds.Initial),
                Annual = Times(draft.Funds.Annual),
                Received = Times(draft.Funds.Received),
                Executed = Times(draft.Funds.Executed),
                Balance = Times(draft.Funds.Balance),
            },
        };

        static DraftFundRow Times(DraftFundRow row) => new()
        {
            Total = Yuan(row.Total),
            Fiscal = Yuan(row.Fiscal),
            Central = Yuan(row.Central),
            Provincial = Yuan(row.Provincial),
            Municipal = Yuan(row.Municipal),
            County = Yuan(row.County),
            CarriedOver = Yuan(row.CarriedOver),
            Other = Yuan(row.Other),
        };

        static string? Yuan(string? cell) => Tables.HasFigure(cell) ? (Tampering.Number(cell) * 10_000m).ToString("#,##0.00", CultureInfo.InvariantCulture) : cell;
    }

    private static decimal Weight(DraftIndicator line) => Tampering.Number(line.Weight);

    private static DraftIndicator Weigh(DraftIndicator line, int weight)
    {
        var next = line with { Weight = Figures.Print(weight) };
        return Tables.IsMet(line) ? next with { Score = Figures.Print(weight, 2) } : Tables.Rescore(next);
    }
}

using Duheng.Domain.Auditing;

namespace Duheng.Fixtures.Mutations;

/// <summary>Faults that only show when reports are looked at together.</summary>
internal sealed class FolderMutations : IFolderMutations
{
    private const int Peers = 6;
    private const int Prices = 12;
    private const int Projects = 5;

    /// <summary>So much of a paragraph a finding quotes.</summary>
    private const int Beginning = 20;

    private const decimal High = 95m;

    public IEnumerable<FolderMutation> All() =>
    [
        new("IND-17", "a target below last year's actual", (generator, dice) =>
        {
            var years = generator.NextYears(3);
            var (before, now) = (years[1], years[2]);
            return now.Pick(dice, row => Tables.IsFloor(row) && Tables.IsMet(row) && row.Target.EndsWith('%')) is { } row
                ? FolderMutant.Of(years, 2, Aim(now, row, Math.Floor(Reached(before, row) * dice.Between(0.9m, 0.97m, 2))), Spot.Line(row))
                : null;
        }),
        new("IND-18", "a target below that of the others", (generator, dice) =>
        {
            var peers = generator.NextPeers(Peers);
            var row = peers[0].Indicators.First(Tables.IsSatisfaction);
            return FolderMutant.Of(peers, 0, Aim(peers[0], row, Tables.Figure(row.Target) - dice.Between(4, 8)), Spot.Line(row));
        }),
        new("STA-01", "only high scores", (generator, _) => Scores(generator, Projects - 1) is var (high, low, another)
            ? FolderMutant.Of([.. high, low], high.Count, another, Spot.Anywhere)
            : null),
        new("STA-03", "a unit price with another unit", (generator, dice) =>
        {
            var peers = generator.NextPeers(Prices);
            var at = dice.Between(0, Prices - 1);
            var row = peers[at].Indicators.First(one => one.Target.Contains("元/", StringComparison.Ordinal));
            var dear = Times(row, dice.Pick([10m, 100m]));
            return FolderMutant.Of(peers, at, peers[at].Change(row, _ => dear).Replace(row.Actual, dear.Actual), Spot.Line(row));
        }),
        new("STA-05", "last year's report with this year's number", (generator, _) =>
        {
            var years = generator.NextYears(2);
            return FolderMutant.Of(years, 1, NextYear(years[0]), Spot.Anywhere);
        })
        {
            Breaks = ["IND-17"],
        },
        new("STA-06", "another project's text", (generator, _) =>
        {
            var (one, other) = (generator.NextReport(), generator.NextReport());
            return one.Project == other.Project
                ? null
                : FolderMutant.Of([one, other], 1, other with { Necessity = one.Necessity, Safeguards = one.Safeguards, Plan = one.Plan, Experience = one.Experience }, Spot.Words(one.Necessity[..Beginning]));
        }),
        new("CMP-09", "a waiver past its day", (generator, dice) =>
        {
            var report = generator.NextReport();
            var ends = new DateOnly(report.Year ?? 0, dice.Between(1, 12), dice.Between(1, 28));
            Waiver waiver = new("1.txt", "SCR-13", "0f3c", "完成率按系统导出", "财务科", ends);
            return FolderMutant.Of([report], 0, report, Spot.Anywhere) with { CleanContext = new FolderContext(ends, [waiver]), Context = new FolderContext(ends.AddDays(1), [waiver]) };
        }),
    ];

    private static decimal Reached(DraftReport before, DraftIndicator row) => Tables.Figure(before.Indicators.First(one => one.Name == row.Name).Actual);

    /// <summary>The row with another target, in the table, the goal and the sentences.</summary>
    private static DraftReport Aim(DraftReport report, DraftIndicator row, decimal target)
    {
        var aimed = Tables.Rescore(row with { Target = Tables.WithFigure(row.Target, target) });
        var (old, text) = ($"{row.Name}不低于{row.Target.TrimStart('≥')}", $"{row.Name}不低于{aimed.Target.TrimStart('≥')}");
        return report.Change(row, _ => aimed).Replace(old, text);
    }

    private static DraftIndicator Times(DraftIndicator row, decimal times) => Tables.Rescore(row with
    {
        Target = Tables.WithFigure(row.Target, Tables.Figure(row.Target) * times),
        Actual = Tables.WithFigure(row.Actual, Tables.Figure(row.Actual) * times),
    });

    /// <summary>So many reports of different projects with high scores, one with a lower one, and one more with a high one, all of one unit.</summary>
    private static (List<DraftReport> High, DraftReport Low, DraftReport Another)? Scores(ReportGenerator generator, int count)
    {
        const int Draws = 60;
        var drawn = Enumerable.Range(0, Draws).Select(_ => generator.NextReport()).DistinctBy(report => report.Project).ToList();
        var high = drawn.Where(report => Tampering.Number(report.Total) >= High).Select(Of).ToList();
        return high.Count > count && drawn.Find(report => Tampering.Number(report.Total) < High - 1m) is { } low
            ? ([.. high.Take(count)], Of(low), high[count])
            : null;

        DraftReport Of(DraftReport report) => report with { Unit = drawn[0].Unit };
    }

    /// <summary>The report of the year that follows, made by writing its number over that of this one.</summary>
    private static DraftReport NextYear(DraftReport report)
    {
        var (year, next) = (Figures.Print(report.Year ?? 0), Figures.Print((report.Year ?? 0) + 1));
        var changed = report.Rewrite(text => Moved(text, year, next)) with { Year = report.Year + 1, SignatureDate = Moved(report.SignatureDate ?? "", year, next) };
        return changed with { Indicators = [.. changed.Indicators.Select(row => row with { Target = Moved(row.Target, year, next), Actual = Moved(row.Actual, year, next) })] };
    }

    /// <summary>The year after goes first, or it would be moved twice.</summary>
    private static string Moved(string text, string year, string next) => text
        .Replace($"{next}年", $"{Figures.Print(int.Parse(next, System.Globalization.CultureInfo.InvariantCulture) + 1)}年", StringComparison.Ordinal)
        .Replace($"{year}年", $"{next}年", StringComparison.Ordinal);
}

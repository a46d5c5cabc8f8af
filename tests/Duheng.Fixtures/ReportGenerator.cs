using Duheng.Fixtures.Trades;

namespace Duheng.Fixtures;

/// <summary>
/// Makes clean reports without end, of both layouts: every sum, rate and score is right, every lost point is
/// explained. The same seed gives the same reports.
/// </summary>
public sealed class ReportGenerator(int seed)
{
    private readonly Dice dice = new(seed);

    /// <summary>The projects that can be asked for by name.</summary>
    public static IReadOnlyList<string> Trades { get; } = [.. TradeBook.All.Select(trade => trade.Project)];

    /// <summary>The invented places that can be asked for by name.</summary>
    public static IReadOnlyList<string> Places { get; } = [.. Place.All.Select(place => place.Name)];

    /// <summary>A clean report of the Shanxi form; a few are graded 良好, the others 优秀.</summary>
    public DraftReport NextReport()
    {
        var report = ReportText.Write(dice, Draw(isWeak: dice.Chance(10)));
        return report with { HasTotalRow = dice.Chance(50), HasBookmarks = dice.Chance(80) };
    }

    /// <summary>A clean report of the Shanxi form on a project, a place and a year.</summary>
    public DraftReport Report(string project, string place, int year) =>
        ReportText.Write(dice, Draw(project, place, year));

    /// <summary>A clean report of the Sanming form.</summary>
    public DraftNarrative NextNarrative() => Tell(() => Draw(isWeak: false));

    /// <summary>A clean report of the Sanming form on a project, a place and a year.</summary>
    public DraftNarrative Narrative(string project, string place, int year) =>
        Tell(() => Draw(project, place, year));

    /// <summary>Clean reports of one project in so many years that follow one another: no year aims lower than the one before reached.</summary>
    public IReadOnlyList<DraftReport> NextYears(int count) => Chain(count, (project, before) =>
        ProjectMaker.Draw(dice, project.Trade, project.Place, before.Year + 1, Aims.After(before)));

    /// <summary>Clean reports of one trade and year in so many places, which aim at the same rates and durations.</summary>
    public IReadOnlyList<DraftReport> NextPeers(int count) => Chain(count, (project, before) =>
        ProjectMaker.Draw(dice, project.Trade, Place.All[(Place.All.ToList().IndexOf(before.Place) + 1) % Place.All.Count], project.Year, Aims.Like(project)));

    private IReadOnlyList<DraftReport> Chain(int count, Func<MadeProject, MadeProject, MadeProject?> next)
    {
        while (true)
        {
            var made = new List<MadeProject> { Draw(isWeak: false) };
            while (made.Count < count && next(made[0], made[^1]) is { } another)
            {
                made.Add(another);
            }

            if (made.Count == count)
            {
                return [.. made.Select(project => ReportText.Write(dice, project))];
            }
        }
    }

    /// <summary>A narrative has one deduction for what was missed in number and one for quality, and none for benefits.</summary>
    private DraftNarrative Tell(Func<MadeProject> draw)
    {
        var made = draw();
        while (made.Missed.Any(row => row.Level1 != "产出指标")
            || made.Missed.GroupBy(row => row.Level2).Any(type => type.Skip(1).Any()))
        {
            made = draw();
        }

        return NarrativeText.Write(dice, made);
    }

    private MadeProject Draw(bool isWeak) =>
        ProjectMaker.Draw(dice, dice.Pick(TradeBook.All), dice.Pick(Place.All), dice.Between(2020, 2024), isWeak);

    private MadeProject Draw(string project, string place, int year) => ProjectMaker.Draw(
        dice,
        TradeBook.All.Single(trade => trade.Project == project),
        Place.All.Single(known => known.Name == place),
        year,
        isWeak: false);
}

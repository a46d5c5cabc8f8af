using System.Globalization;
using Duheng.Application.Data;
using Duheng.Application.Ledgers;
using Duheng.Application.Targets;
using Duheng.Domain.Lifecycle;

namespace Duheng.Application.Demo;

/// <summary>What a project of the demo office promises, and what becomes of its money (demo/projects.yaml).</summary>
internal sealed record DemoPlan(string Project, DocumentState State, TargetDraft Targets, IReadOnlyList<NewLedgerEntry> Ledger)
{
    private const char Bar = '|';

    private static readonly Dictionary<string, (string Level1, string Level2)> Levels = new(StringComparer.Ordinal)
    {
        ["数量"] = ("产出指标", "数量指标"),
        ["质量"] = ("产出指标", "质量指标"),
        ["时效"] = ("产出指标", "时效指标"),
        ["成本"] = ("产出指标", "成本指标"),
        ["经济效益"] = ("效益指标", "经济效益指标"),
        ["社会效益"] = ("效益指标", "社会效益指标"),
        ["可持续影响"] = ("效益指标", "可持续影响指标"),
        ["满意度"] = ("满意度指标", "服务对象满意度指标"),
    };

    private static readonly Lazy<IReadOnlyList<DemoPlan>> Embedded = new(() => [.. DataFolder.Read("demo").SelectMany(one => Read(one.File, one.Content))]);

    public static IReadOnlyList<DemoPlan> All => Embedded.Value;

    /// <summary>Why it was sent back.</summary>
    public string? Returned { get; init; }

    public IReadOnlyList<RowComment> Comments { get; init; } = [];

    /// <summary>The answer to a changed budget: why the targets stay.</summary>
    public string? Kept { get; init; }

    /// <summary>The answer to a changed budget: what changes, and why.</summary>
    public DemoAdjustment? Adjusted { get; init; }

    private static IReadOnlyList<DemoPlan> Read(string file, string content)
    {
        var root = YamlFile.Read(file, content);
        var plans = root.Maps("projects").Select(Plan).ToList();
        root.RefuseUnknownKeys();
        return plans;
    }

    private static DemoPlan Plan(YamlMap map)
    {
        var plan = new DemoPlan(map.Text("project"), LifecycleWords.Parse<DocumentState>(map.Text("state")) ?? throw map.Wrong("state", "没有这个状态。"), Draft(map), [.. map.Texts("ledger").Select(Entry)])
        {
            Returned = map.OptionalText("returned"),
            Comments = [.. map.OptionalTexts("comments").Select(Cells).Select(cells => new RowComment(Number(cells[0]), cells[1]))],
            Kept = map.OptionalText("kept"),
            Adjusted = map.Has("adjusted") ? DemoAdjustment.Read(map.Map("adjusted")) : null,
        };
        map.RefuseUnknownKeys();
        return plan;
    }

    private static TargetDraft Draft(YamlMap map)
    {
        var goal = map.Text("annual");
        var rows = map.Texts("indicators").Select(Cells).ToList();
        var excuses = map.OptionalTexts("excuses").Select(Cells).ToDictionary(cells => Number(cells[0]), cells => cells[1]);
        var measures = rows.SelectMany((cells, index) => cells[8].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(clause => (Clause: Number(clause), Row: index + 1))).ToLookup(one => one.Clause, one => one.Row);
        return new TargetDraft
        {
            PeriodGoal = map.Text("period"),
            AnnualGoal = goal,
            Indicators = [.. rows.Select(Row)],
            Clauses =
            [
                .. AnnualGoal.Split(goal).Select((text, index) => new TargetClause
                {
                    Position = index + 1,
                    Text = text,
                    Indicators = AnnualGoal.Numbers(measures[index + 1], rows.Count),
                    Excuse = excuses.GetValueOrDefault(index + 1, string.Empty),
                }),
            ],
        };
    }

    private static DraftIndicator Row(string[] cells) => new()
    {
        Level1 = Levels[cells[0]].Level1,
        Level2 = Levels[cells[0]].Level2,
        Name = cells[1],
        Operator = cells[2],
        Target = cells[3],
        Unit = cells[4],
        Weight = cells[5],
        Basis = cells[6],
        Evidence = cells[7],
        Measure = cells.ElementAtOrDefault(9) ?? string.Empty,
    };

    private static NewLedgerEntry Entry(string line) =>
        Cells(line) is [var day, var kind, var source, var amount, var document, var remark] ? new NewLedgerEntry(kind, source, amount, "万元", day, document, remark) : throw new FormatException(line);

    internal static string[] Cells(string line) => [.. line.Split(Bar).Select(cell => cell.Trim())];

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

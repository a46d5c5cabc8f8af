using System.Globalization;
using Duheng.Application.Data;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Reports;

namespace Duheng.Application.Demo;

/// <summary>What a project of the demo office says it reached, and how far its report has come (demo/evaluations/2021.yaml).</summary>
/// <param name="Lines">In the order of the targets.</param>
internal sealed record DemoEvaluation(string Project, DocumentState State, string Execution, IReadOnlyList<LineEdit> Lines)
{
    private const int Cells = 5;

    private static readonly Lazy<IReadOnlyList<DemoEvaluation>> Embedded = new(() => [.. DataFolder.Read("demo-evaluations").SelectMany(one => Read(one.File, one.Content))]);

    public static IReadOnlyList<DemoEvaluation> All => Embedded.Value;

    /// <summary>Why it was sent back.</summary>
    public string? Returned { get; init; }

    public IReadOnlyDictionary<int, string> Comments { get; init; } = new Dictionary<int, string>();

    /// <summary>Of the reviewer.</summary>
    public string? Opinion { get; init; }

    /// <summary>The text of the report, chapter by chapter.</summary>
    public IReadOnlyList<(SectionKind Section, string Text)> Narrative { get; init; } = [];

    private static IReadOnlyList<DemoEvaluation> Read(string file, string content)
    {
        var root = YamlFile.Read(file, content);
        var all = root.Maps("evaluations").Select(map => One(file, map)).ToList();
        root.RefuseUnknownKeys();
        return all;
    }

    private static DemoEvaluation One(string file, YamlMap map)
    {
        var project = map.Text("project");
        var evaluation = new DemoEvaluation(
            project,
            LifecycleWords.Parse<DocumentState>(map.Text("state")) ?? throw Mistake(file, project),
            map.OptionalText("execution") ?? string.Empty,
            [.. map.Texts("lines").Select((text, index) => Line(file, text, index + 2))])
        {
            Returned = map.OptionalText("returned"),
            Opinion = map.OptionalText("opinion"),
            Narrative = [.. map.OptionalTexts("narrative").Select(Split).GroupBy(cells => cells[0]).Select(chapter => (Section(file, chapter.Key), string.Join('\n', chapter.Select(cells => cells[1]))))],
            Comments = map.OptionalTexts("comments").Select(Split).ToDictionary(cells => int.Parse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture), cells => cells[1]),
        };
        map.RefuseUnknownKeys();
        return evaluation;
    }

    private static SectionKind Section(string file, string word) => word switch
    {
        "概况" => SectionKind.Overview,
        "依据" => SectionKind.Basis,
        "必要性" => SectionKind.Necessity,
        "措施" => SectionKind.Safeguards,
        "计划" => SectionKind.Plan,
        "资金" => SectionKind.Money,
        "分析" => SectionKind.Analysis,
        "经验" => SectionKind.Experience,
        "问题" => SectionKind.Problems,
        "建议" => SectionKind.Measures,
        _ => throw Mistake(file, word),
    };

    private static LineEdit Line(string file, string text, int row)
    {
        var cells = Split(text);
        if (cells.Length is not (Cells or Cells - 1))
        {
            throw Mistake(file, text);
        }

        var on = cells[1] switch { "记录" => RestsOn.Record, "文件" => RestsOn.Document, "陈述" => RestsOn.Claim, _ => throw Mistake(file, text) };
        var stated = cells.Length == Cells && cells[4].Length > 0 ? decimal.Parse(cells[4], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : (decimal?)null;
        return new LineEdit(row, cells[0], cells[3], stated is { } points ? EvaluationStore.Centi(points) : null, on, cells[2], Version: null);
    }

    private static string[] Split(string text) => text.Split('|', StringSplitOptions.TrimEntries);

    private static DataFileException Mistake(string file, string text) => new(new Wording($"{file}：“{text}”写得不对。", $"{file}: \"{text}\" is not written as it should be."));
}

using Duheng.Documents.Recognition;

namespace Duheng.Application.Data;

/// <summary>Reads layouts/*.yaml: the words common to all forms, and the marks of each layout.</summary>
public static class LayoutFiles
{
    private const string Common = "layouts/common.yaml";

    private static readonly (string Key, LayoutMarkKind Kind)[] Kinds =
    [
        ("bookmark", LayoutMarkKind.Bookmark), ("table", LayoutMarkKind.Table), ("text", LayoutMarkKind.Text), ("heads", LayoutMarkKind.Heads), ("level1", LayoutMarkKind.Level1), ("sentences", LayoutMarkKind.ScoreSentences), ("summary", LayoutMarkKind.Summary),
    ];

    internal static FormWords ReadWords()
    {
        var (file, content) = DataFolder.Read("layouts").Single(one => one.File == Common);
        var root = YamlFile.Read(file, content);
        var map = root.Map("common");
        root.RefuseUnknownKeys();
        var words = new FormWords
        {
            Columns = Lists<ColumnRole>(map.Map("columns")),
            FundRows = Lists<Domain.Reports.FundRow>(map.Map("fundRows")),
            FundColumns = Lists<Domain.Reports.FundColumn>(map.Map("fundColumns")),
            FundSources = Lists<Domain.Reports.FundColumn>(map.Map("fundSources")),
            FundPhrases = Lists<Domain.Reports.FundRow>(map.Map("fundPhrases")),
            Kinds = Lists<Domain.Reports.IndicatorKind>(map.Map("kinds")),
            Header = Lists<Domain.Reports.HeaderField>(map.Map("header")),
            OtherLabels = map.Texts("otherLabels"),
            Sections = Lists<Domain.Reports.SectionKind>(map.Map("sections")),
            Blocks = map.Texts("blocks"),
            OtherHeads = map.Texts("otherHeads"),
            SecondLevels = map.Texts("secondLevels"),
            EitherLevels = map.Texts("eitherLevels"),
            Totals = map.Texts("totals"),
            TotalLabels = map.Texts("totalLabels"),
            GradeLabels = map.Texts("gradeLabels"),
            PeriodGoalHeads = map.Texts("periodGoalHeads"),
            GoalHeads = map.Texts("goalHeads"),
            GoalResultHeads = map.Texts("goalResultHeads"),
            Grades = map.Texts("grades"),
        };
        map.RefuseUnknownKeys();
        return words;
    }

    internal static IReadOnlyList<Layout> ReadLayouts() =>
        [.. DataFolder.Read("layouts").Where(one => one.File != Common).Select(one => Read(one.File, one.Content))];

    /// <summary>A user's own layouts: one file, or every .yaml of a folder.</summary>
    public static IReadOnlyList<Layout> ReadOwn(string path)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal)] : [path];
        return files.Length > 0
            ? [.. files.Select(file => Read(YamlFile.ReadOwn(file, OwnFile.Read(file))))]
            : throw new DataFileException(new Domain.Reports.Wording($"文件夹“{path}”里没有 .yaml 版式文件。", $"The folder {path} holds no .yaml layout."));
    }

    internal static Layout Read(string file, string content) => Read(YamlFile.Read(file, content));

    private static Layout Read(YamlMap map)
    {
        var layout = new Layout(
            map.Text("layout"), map.Text("title"), map.OptionalInteger("minimum") ?? 1, [.. map.Maps("marks").Select(Mark)])
        {
            Prints = [.. map.OptionalTexts("prints").Select(name => Enum.TryParse<Domain.Reports.HeaderField>(name, out var field) ? field : throw map.Wrong("prints", $"不认识“{name}”。", $"\"{name}\" is not known."))],
            Page = map.Has("page") ? PageFile.Read(map.Map("page"), usual: null) : null,
        };
        map.RefuseUnknownKeys();
        return layout;
    }

    private static LayoutMark Mark(YamlMap map)
    {
        var because = new Domain.Reports.Wording(map.Text("because"), map.Text("becauseEn"));
        foreach (var (key, kind) in Kinds)
        {
            if (map.Has(key))
            {
                var words = map.Texts(key);
                var isTelling = map.Has("telling") && map.Flag("telling");
                map.RefuseUnknownKeys();
                return new LayoutMark(kind, because, words) { IsTelling = isTelling };
            }
        }

        throw map.Wrong("because", $"每个标志要有 {string.Join("、", Kinds.Select(one => one.Key))} 之一。", $"each mark has one of {string.Join(", ", Kinds.Select(one => one.Key))}.");
    }

    /// <summary>Keys are names of the enumeration; their order in the file is kept.</summary>
    private static HeadWords<T> Lists<T>(YamlMap map)
        where T : struct, Enum
    {
        var lists = new OrderedDictionary<T, IReadOnlyList<string>>();
        foreach (var key in map.Keys)
        {
            lists[Enum.TryParse<T>(key, out var role) ? role : throw map.Wrong(key, $"不认识“{key}”。", $"\"{key}\" is not known.")] = map.Texts(key);
        }

        return new HeadWords<T>(lists);
    }
}

namespace Duheng.Documents.Recognition;

/// <summary>How levels are called, 指标 left out: 产出; 数量, 社会效益, 可持续影响, 服务对象满意度.</summary>
internal sealed class LevelNames
{
    private readonly FormWords words;
    private readonly HashSet<string> kinds;

    public LevelNames(FormWords words)
    {
        this.words = words;
        kinds = words.Kinds.Values.SelectMany(list => list)
            .SelectMany(word => (string[])[word, $"{word}效益", $"{word}影响", $"{word}发展", $"{word}度", $"服务对象{word}度", $"产出{word}", $"{word}成本"])
            .Concat(words.SecondLevels)
            .ToHashSet(StringComparer.Ordinal);
        All = [.. words.Blocks, .. kinds];
    }

    /// <summary>Of both levels.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Whether it names an indicator where 指标 does not stand behind it: 预算执行率.</summary>
    public bool IsIndicator(string name) => words.Kinds.TryGetValue(Domain.Reports.IndicatorKind.Execution, out var list) && list.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether it names a level 2.</summary>
    public bool IsKind(string name) => kinds.Contains(name);
}

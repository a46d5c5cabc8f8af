using Duheng.Application.Checking;
using Duheng.Application.Json;

namespace Duheng.Application.Output;

/// <summary>What the search of a folder left out. What could not be opened is named: nobody can know that it is no report.</summary>
public sealed class SkippedFiles
{
    private const int MostNames = 10;

    private readonly List<string> unopened = [];
    private int unopenedCount;

    public int Count { get; private set; }

    public void Add(CheckedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        Count++;
        if (document.IsUnopened)
        {
            unopenedCount++;
            if (unopened.Count < MostNames)
            {
                unopened.Add(OneLine.Of(document.Source.Name));
            }
        }
    }

    /// <summary>跳过 18 个不是自评报告的文件，另有 3 个打不开……</summary>
    public string Say(Language language)
    {
        var others = Count - unopenedCount;
        var names = string.Join(language.Pick("、", ", "), unopened) + (unopenedCount > unopened.Count ? language.Pick("等", " and others") : string.Empty);
        return unopenedCount == 0
            ? language.Pick($"跳过 {Terms.Count(others)} 个不是自评报告的文件", $"{Terms.Count(others)} skipped as no reports")
            : language.Pick(
                $"跳过 {Terms.Count(others)} 个不是自评报告的文件，另有 {Terms.Count(unopenedCount)} 个打不开或读不出文字，不知道是不是（逐个检查会说明原因）：{names}",
                $"{Terms.Count(others)} skipped as no reports; {Terms.Count(unopenedCount)} more could not be opened or read, so nobody knows (check one by one for the reason): {names}");
    }
}

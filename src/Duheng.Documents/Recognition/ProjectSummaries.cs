using System.Text.RegularExpressions;
using Duheng.Documents.Papers;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition;

/// <summary>Parts a unit's text that sums up its projects one by one (1.某某项目绩效自评综述：…): each is a report of its own, under the title of all.</summary>
internal sealed partial class ProjectSummaries(FormWords words)
{
    private const int LongestTitle = 40;

    private readonly ScoreTableReader scores = new(words);

    /// <summary>Empty for less than two projects, and where tables of scores tell the reports apart. What the unit says of all of them together is no report.</summary>
    public IReadOnlyList<Paper> Find(Paper paper)
    {
        List<int> starts = [.. Enumerable.Range(0, paper.Blocks.Count).Where(index => paper.Blocks[index] is TextBlock text && Opening().IsMatch(PrintedText.Fold(text.Text)))];
        if (starts.Count < 2 || paper.Grids.Any(grid => grid.Rows.Any(scores.IsHead)))
        {
            return [];
        }

        List<Block> title = [.. paper.Blocks.Take(starts[0]).TakeWhile(block => block is TextBlock { Text.Length: <= LongestTitle } text && HeadingLevels.Of(text.Text) == 0)];
        List<Paper> papers = [];
        for (var index = 0; index < starts.Count; index++)
        {
            var isLast = index + 1 == starts.Count;
            var own = paper.Blocks.Skip(starts[index]).Take((isLast ? paper.Blocks.Count : starts[index + 1]) - starts[index]);

            // Behind the last project the text goes on with its next chapter.
            papers.Add(paper with
            {
                Blocks = [.. title, .. own.Select((block, at) => at == 0 ? Unnumbered(block) : block).TakeWhile((block, at) => at == 0 || !isLast || block is not TextBlock text || HeadingLevels.Of(text.Text) is 0 or > 2)],
                IsCutOff = paper.IsCutOff && isLast,
            });
        }

        return papers;
    }

    /// <summary>Its number counts projects, not the chapters of its own text.</summary>
    private static Block Unnumbered(Block block) => block is TextBlock text ? text with { Text = Number().Replace(text.Text, string.Empty) } : block;

    [GeneratedRegex("^\\s*[(（]?(\\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?\\s*[、.．]?\\s*(?!年)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^\\s*(\\(?(\\d{1,3}|[一二三四五六七八九十]{1,3})\\)?\\s*[、.]?\\s*)?(?!部门|单位|整体|本)[^,。;:]{2,60}?绩效自评(价)?(情况)?综述:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();
}

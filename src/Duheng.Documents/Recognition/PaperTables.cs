using Duheng.Documents.Papers;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Recognition;

/// <summary>The tables of a paper, told apart: money, scores, and what nobody knows.</summary>
internal sealed class PaperTables
{
    private const int FewestUnknownColumns = 3;

    private readonly List<ScoreTable> scores = [];
    private readonly List<Grid> unknown = [];

    public PaperTables(Paper paper, PartMap parts, FormWords words)
    {
        var scoreReader = new ScoreTableReader(words);
        var fundReader = new FundTableReader(words);
        var before = string.Empty;
        foreach (var block in paper.Blocks)
        {
            if (block is TextBlock text)
            {
                before = text.Text;
            }
            else if (block is Grid grid)
            {
                Sort(grid, parts.Of(block), before, scoreReader, fundReader);
            }
        }
    }

    public Funds? Funds { get; private set; }

    public IReadOnlyList<ScoreTable> Scores => scores;

    /// <summary>Tables with several columns that were not understood.</summary>
    public IReadOnlyList<Grid> Unknown => unknown;

    public Figure? Total => Preferred.Select(table => table.Total).FirstOrDefault(total => total?.Value is not null);

    public Figure? TotalWeight => Preferred.Select(table => table.TotalWeight).FirstOrDefault(total => total?.Value is not null);

    public StatedText? Grade => Preferred.Select(table => table.Grade).FirstOrDefault(grade => grade is not null);

    private IEnumerable<ScoreTable> Preferred => scores.OrderBy(table => Place.IsAnnex(table.Part) ? 0 : 1);

    private void Sort(Grid grid, string part, string before, ScoreTableReader scoreReader, FundTableReader fundReader)
    {
        if (scoreReader.Read(grid, part) is { } score)
        {
            scores.Add(score);
        }
        else if (fundReader.Read(grid, part, before) is { } funds)
        {
            Funds ??= funds;
        }
        else if (grid.Width >= FewestUnknownColumns && grid.Rows.Count(row => !row.IsBlank) > 1)
        {
            unknown.Add(grid);
        }
    }
}

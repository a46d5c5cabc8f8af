using Duheng.Documents.Recognition.GluedCells;
using Duheng.Domain.Quantities;

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>Parts the glued cells of a table: each row by itself, then all together by what they must add up to.</summary>
internal static class GluedRows
{
    private const decimal FullMarks = 100m;

    /// <summary>How many rows were parted, and how many nobody can part.</summary>
    public static (int Parted, int Left) Solve(IReadOnlyList<RestoredRow> rows, decimal? totalWeight, decimal? totalScore)
    {
        var open = rows.Where(row => row.Glued.Count > 0)
            .Select(row => (Row: row, Candidates: GluedChoice.Candidates(Possible(row), reading => ScoreChecks.Agree(row.With(reading)))))
            .ToList();
        foreach (var (row, candidates) in open.Where(one => one.Candidates.Count == 1))
        {
            row.Take(candidates[0]);
        }

        var left = open.Where(one => one.Candidates.Count != 1).ToList();
        if (left.Count > 0 && Together(rows, left, totalWeight ?? FullMarks, totalScore) is { } chosen)
        {
            for (var index = 0; index < left.Count; index++)
            {
                left[index].Row.Take(left[index].Candidates[chosen[index]]);
            }

            return (open.Count, 0);
        }

        left.ForEach(one => one.Row.LeaveUnclear());
        return (open.Count - left.Count, left.Count);
    }

    private static List<string[]> Possible(RestoredRow row) => [.. row.Readings().Where(reading => ScoreChecks.IsPossible(row.With(reading)))];

    private static IReadOnlyList<int>? Together(
        IReadOnlyList<RestoredRow> rows, List<(RestoredRow Row, IReadOnlyList<string[]> Candidates)> left, decimal weights, decimal? scores)
    {
        var open = left.Select(one => one.Row).ToHashSet();
        var known = rows.Where(row => !open.Contains(row)).Select(row => Points(row, [.. row.Glued.Count > 0 ? row.Current() : []])).ToList();
        var choices = left.Select(one => one.Candidates.Select(reading => Points(one.Row, reading)).ToList()).ToList();
        if (left.Exists(one => one.Candidates.Count == 0) || known.Exists(one => one is null) || choices.Exists(row => row.Contains(null)))
        {
            return null;
        }

        var (weight, score) = (weights - known.Sum(one => one!.Value.Weight), scores - known.Sum(one => one!.Value.Score)); // none is null
        return GluedSums.Choose([.. choices.Select(row => (IReadOnlyList<(decimal, decimal)>)[.. row.Select(one => one!.Value)])], weight, score);
    }

    private static (decimal Weight, decimal Score)? Points(RestoredRow row, IReadOnlyList<string> reading)
    {
        var cells = row.With(reading);
        return Figure(cells, ColumnRole.Weight) is { } weight && Figure(cells, ColumnRole.Score) is { } score ? (weight, score) : null;
    }

    private static decimal? Figure(Dictionary<ColumnRole, string> cells, ColumnRole role) =>
        cells.TryGetValue(role, out var text) ? QuantityReader.ReadFigure(text) : null;
}

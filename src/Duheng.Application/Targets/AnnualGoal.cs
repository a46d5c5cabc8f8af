using System.Globalization;

namespace Duheng.Application.Targets;

/// <summary>Cuts the annual goal into clauses and keeps what was said of each.</summary>
public static class AnnualGoal
{
    /// <summary>At 。；and the ends of lines; numbers before an item are no part of it.</summary>
    public static IReadOnlyList<string> Split(string goal)
    {
        ArgumentNullException.ThrowIfNull(goal);

        return [.. goal.Split(['。', '；', ';', '\n', '\r']).Select(Bare).Where(text => text.Length > 0)];
    }

    /// <summary>
    /// The clauses of a goal with the links and excuses that were given to them. A clause is known by its text; one that was only reworded keeps
    /// what it had, as long as there are as many as before.
    /// </summary>
    /// <param name="rows">How many indicators there are: a link to any other is dropped.</param>
    public static IReadOnlyList<TargetClause> Clauses(string goal, IReadOnlyList<TargetClause> before, int rows)
    {
        ArgumentNullException.ThrowIfNull(before);

        var texts = Split(goal);
        return
        [
            .. texts.Select((text, index) =>
            {
                var known = before.FirstOrDefault(clause => clause.Text == text) ?? (texts.Count == before.Count && !texts.Contains(before[index].Text, StringComparer.Ordinal) ? before[index] : null);
                return new TargetClause { Position = index + 1, Text = text, Indicators = Numbers(known?.Measures ?? [], rows), Excuse = known?.Excuse.Trim() ?? string.Empty };
            }),
        ];
    }

    /// <summary>Positions as they are kept: ascending, each once.</summary>
    public static string Numbers(IEnumerable<int> positions, int rows) =>
        string.Join(',', positions.Where(position => position >= 1 && position <= rows).Distinct().Order().Select(position => position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Without 1. （1） ① before it.</summary>
    private static string Bare(string piece)
    {
        var text = piece.Trim();
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '(' or '（' or ')' or '）' or >= '①' and <= '⑳'))
        {
            end++;
        }

        var isNumbered = end > 0 && (text[end - 1] is ')' or '）' or >= '①' and <= '⑳' || (end < text.Length && text[end] is '.' or '、' or '．'));
        return isNumbered ? text[end..].TrimStart('.', '、', '．', ' ', '　').Trim() : text;
    }
}

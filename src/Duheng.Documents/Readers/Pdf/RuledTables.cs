namespace Duheng.Documents.Readers.Pdf;

/// <summary>Finds the tables of a page by their rules: lines that meet make a table, boxes between them its cells.</summary>
internal static class RuledTables
{
    private const double Near = 2.5;
    private const int MostLines = 400;
    private const int FewestEnding = 3;

    public static IReadOnlyList<RuledTable> Of(PdfPage page) =>
    [
        .. Groups(Ended(Joined(page.Rules))).Select(Closed).Select(rules => Table(rules, page.Words)).OfType<RuledTable>().OrderBy(table => table.Top),
    ];

    /// <summary>Pieces of the same line made one.</summary>
    private static List<PdfRule> Joined(IReadOnlyList<PdfRule> rules)
    {
        var joined = new List<PdfRule>();
        foreach (var line in rules.GroupBy(rule => rule.IsAcross).SelectMany(Clusters))
        {
            var at = line.Average(rule => rule.At);
            var current = line[0] with { At = at };
            foreach (var rule in line.OrderBy(rule => rule.From))
            {
                if (rule.From <= current.To + Near && rule.To >= current.From - Near)
                {
                    current = current with { From = Math.Min(current.From, rule.From), To = Math.Max(current.To, rule.To) };
                }
                else
                {
                    joined.Add(current);
                    current = rule with { At = at };
                }
            }

            joined.Add(current);
        }

        return joined;
    }

    private static IEnumerable<List<PdfRule>> Clusters(IEnumerable<PdfRule> rules)
    {
        var cluster = new List<PdfRule>();
        foreach (var rule in rules.OrderBy(rule => rule.At))
        {
            if (cluster.Count > 0 && rule.At - cluster[0].At > Near)
            {
                yield return cluster.OrderBy(one => one.From).ToList();
                cluster = [];
            }

            cluster.Add(rule);
        }

        if (cluster.Count > 0)
        {
            yield return cluster.OrderBy(one => one.From).ToList();
        }
    }

    /// <summary>Lines that touch, directly or through others.</summary>
    private static IEnumerable<List<PdfRule>> Groups(List<PdfRule> rules)
    {
        var across = rules.Where(rule => rule.IsAcross).Take(MostLines).ToList();
        var waiting = new HashSet<PdfRule>(rules.Where(rule => !rule.IsAcross).Take(MostLines).Concat(across), ReferenceEqualityComparer.Instance);
        while (waiting.Count > 0)
        {
            var group = new List<PdfRule>();
            var next = new Stack<PdfRule>([waiting.First()]);
            waiting.Remove(next.Peek());
            while (next.TryPop(out var rule))
            {
                group.Add(rule);
                foreach (var other in waiting.Where(other => Touch(rule, other)).ToList())
                {
                    waiting.Remove(other);
                    next.Push(other);
                }
            }

            yield return group;
        }
    }

    private static bool Touch(PdfRule one, PdfRule other) => one.IsAcross != other.IsAcross
        && other.At >= one.From - Near && other.At <= one.To + Near
        && one.At >= other.From - Near && one.At <= other.To + Near;

    /// <summary>Where a page breaks a table, its upright lines end together and often no line closes them: one is added.</summary>
    private static List<PdfRule> Ended(List<PdfRule> rules)
    {
        var down = rules.Where(rule => !rule.IsAcross).ToList();
        if (down.Count < FewestEnding)
        {
            return rules;
        }

        List<PdfRule> ended = [.. rules];
        foreach (var (at, open) in new[] { Ends(down, down.Min(rule => rule.From), rule => rule.From), Ends(down, down.Max(rule => rule.To), rule => rule.To) })
        {
            if (open.Count >= FewestEnding)
            {
                var there = ended.Where(rule => rule.IsAcross && Math.Abs(rule.At - at) <= 2 * Near).ToList();
                ended.RemoveAll(there.Contains);
                ended.Add(new PdfRule(
                    IsAcross: true, at, there.Select(rule => rule.From).Append(open.Min(rule => rule.At)).Min(), there.Select(rule => rule.To).Append(open.Max(rule => rule.At)).Max()));
            }
        }

        return ended;
    }

    private static (double At, List<PdfRule> Open) Ends(List<PdfRule> down, double at, Func<PdfRule, double> end) =>
        (at, [.. down.Where(rule => Math.Abs(end(rule) - at) <= 2 * Near)]);

    /// <summary>Tables are often open: at their sides by design, at a page's end by the program. Where lines end together, one is added.</summary>
    private static List<PdfRule> Closed(List<PdfRule> rules) => [.. rules, .. Missing(rules, across: true), .. Missing(rules, across: false)];

    private static IEnumerable<PdfRule> Missing(List<PdfRule> rules, bool across)
    {
        var along = rules.Where(rule => rule.IsAcross == across).ToList();
        var ends = along.SelectMany(rule => new[] { rule.From, rule.To }).ToList();
        if (along.Count < 2)
        {
            yield break;
        }

        foreach (var side in new[] { ends.Min(), ends.Max() })
        {
            var open = along.Where(rule => Math.Abs(rule.From - side) <= Near || Math.Abs(rule.To - side) <= Near).ToList();
            if (open.Count > 1 && rules.TrueForAll(rule => rule.IsAcross == across || Math.Abs(rule.At - side) > 3 * Near))
            {
                yield return new PdfRule(!across, side, open.Min(rule => rule.At), open.Max(rule => rule.At));
            }
        }
    }

    private static RuledTable? Table(List<PdfRule> rules, IReadOnlyList<PdfWord> words)
    {
        var ys = rules.Where(rule => rule.IsAcross).Select(rule => rule.At).Distinct().Order().ToList();
        var xs = rules.Where(rule => !rule.IsAcross).Select(rule => rule.At).Distinct().Order().ToList();
        if (ys.Count < 2 || xs.Count < 2 || (ys.Count == 2 && xs.Count == 2))
        {
            return null; // a line, or a frame around something
        }

        var inside = words.Where(word => word.MiddleX > xs[0] && word.MiddleX < xs[^1] && word.MiddleY > ys[0] && word.MiddleY < ys[^1]).ToList();
        var boxes = new CellBoxes(rules, xs, ys).All();
        var pieces = Pieces(inside, boxes, xs, ys);
        return new RuledTable(ys[0], ys[^1], ys.Count - 1, [.. boxes.Select(box => Cell(box, xs, pieces[box].ToList()))]);
    }

    private static RuledCell Cell(CellBox box, List<double> xs, List<PdfWord> words) =>
        new(box.Top, box.Bottom - 1, xs[box.Left], xs[box.Right], CellText.Of(words, xs[box.Right] - xs[box.Left]))
        {
            IsFull = CellText.IsFull(words, xs[box.Right] - xs[box.Left]),
        };

    /// <summary>Each word in its box; one that lies across a rule between two boxes is parted there.</summary>
    private static ILookup<CellBox, PdfWord> Pieces(List<PdfWord> words, IReadOnlyList<CellBox> boxes, List<double> xs, List<double> ys) => words
        .SelectMany(word => boxes
            .Where(box => word.MiddleY > ys[box.Top] && word.MiddleY <= ys[box.Bottom])
            .Select(box => (Box: box, Word: Part(word, xs[box.Left], xs[box.Right])))
            .Where(pair => pair.Word is not null)
            .Select(pair => (pair.Box, Word: pair.Word!))) // not null, by the line above
        .ToLookup(pair => pair.Box, pair => pair.Word);

    private static PdfWord? Part(PdfWord word, double left, double right)
    {
        if (word.Left >= left - Near && word.Right <= right + Near)
        {
            return word;
        }

        if (word.Right <= left || word.Left >= right)
        {
            return null;
        }

        var (x, text) = (word.Left, new System.Text.StringBuilder());
        var start = double.NaN;
        foreach (var letter in word.Text)
        {
            var width = word.Em * PdfWord.Weight(letter.ToString());
            if (x + (width / 2) > left && x + (width / 2) < right)
            {
                text.Append(letter);
                start = double.IsNaN(start) ? x : start;
            }

            x += width;
        }

        return text.Length == 0 ? null : word with { Text = text.ToString(), Left = start, Right = start + (word.Em * PdfWord.Weight(text.ToString())) };
    }
}

namespace Duheng.Domain.Watching;

/// <summary>Sets of time (时段的集合): in order, without overlaps, without empty ones.</summary>
public static class Spans
{
    /// <summary>The time that any of them covers.</summary>
    public static IReadOnlyList<Span> Union(IEnumerable<Span> spans)
    {
        var merged = new List<Span>();
        foreach (var span in spans.Where(span => span.End > span.Start).OrderBy(span => span.Start))
        {
            if (merged.Count > 0 && merged[^1].End >= span.Start)
            {
                merged[^1] = merged[^1] with { End = merged[^1].End > span.End ? merged[^1].End : span.End };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    /// <summary>The time that both cover.</summary>
    public static IReadOnlyList<Span> Common(IReadOnlyList<Span> some, IReadOnlyList<Span> others)
    {
        ArgumentNullException.ThrowIfNull(some);
        ArgumentNullException.ThrowIfNull(others);

        var common = new List<Span>();
        for (var (left, right) = (0, 0); left < some.Count && right < others.Count;)
        {
            var start = some[left].Start > others[right].Start ? some[left].Start : others[right].Start;
            var end = some[left].End < others[right].End ? some[left].End : others[right].End;
            if (start < end)
            {
                common.Add(new Span(start, end));
            }

            if (some[left].End < others[right].End)
            {
                left++;
            }
            else
            {
                right++;
            }
        }

        return common;
    }

    /// <summary>The time that the first cover and the others do not.</summary>
    public static IReadOnlyList<Span> Without(IReadOnlyList<Span> some, IReadOnlyList<Span> others)
    {
        ArgumentNullException.ThrowIfNull(some);

        var rest = new List<Span>();
        foreach (var span in some)
        {
            var start = span.Start;
            foreach (var hole in Common([span], others))
            {
                if (hole.Start > start)
                {
                    rest.Add(new Span(start, hole.Start));
                }

                start = hole.End;
            }

            if (start < span.End)
            {
                rest.Add(new Span(start, span.End));
            }
        }

        return rest;
    }

    public static TimeSpan Length(IReadOnlyList<Span> spans) => spans.Aggregate(TimeSpan.Zero, (sum, span) => sum + span.Length);
}

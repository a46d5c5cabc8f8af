namespace Duheng.Application.Common;

/// <summary>Puts rows of two lists together, each at most once: all that are surely the same first, so that none is taken by a row that is only like it.</summary>
internal static class Pairing
{
    /// <param name="same">Surely the same; of several the first goes with the first.</param>
    /// <param name="alike">Weaker likenesses, the surest first: they count only where exactly one row on either side fits.</param>
    /// <returns>For each on the left the one on the right, or null.</returns>
    public static IReadOnlyList<TRight?> Of<TLeft, TRight>(
        IReadOnlyList<TLeft> left, IEnumerable<TRight> right, Func<TLeft, TRight, bool> same, params IReadOnlyList<Func<TLeft, TRight, bool>> alike)
        where TRight : class
    {
        var pairs = new TRight?[left.Count];
        var free = right.ToList();
        for (var index = 0; index < left.Count; index++)
        {
            Take(index, free.Find(one => same(left[index], one)));
        }

        foreach (var fits in alike)
        {
            var open = Enumerable.Range(0, left.Count).Where(index => pairs[index] is null).ToList();
            var found = open.Select(index => (Index: index, Ones: free.Where(one => fits(left[index], one)).ToList())).Where(one => one.Ones.Count == 1).ToList();
            foreach (var (index, ones) in found.Where(one => open.Count(other => fits(left[other], one.Ones[0])) == 1))
            {
                Take(index, ones[0]);
            }
        }

        return pairs;

        void Take(int index, TRight? one)
        {
            if (one is not null)
            {
                pairs[index] = one;
                free.Remove(one);
            }
        }
    }
}

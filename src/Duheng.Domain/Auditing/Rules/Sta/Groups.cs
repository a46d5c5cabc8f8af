namespace Duheng.Domain.Auditing.Rules.Sta;

/// <summary>Joins numbers into groups: what is joined to the same one belongs together.</summary>
internal sealed class Groups(int count)
{
    private readonly int[] heads = [.. Enumerable.Range(0, count)];

    public void Join(int one, int other)
    {
        var (first, second) = (HeadOf(one), HeadOf(other));
        heads[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>Groups of two and more, in the order of their first member.</summary>
    public IEnumerable<IReadOnlyList<int>> OfSeveral() =>
        Enumerable.Range(0, heads.Length).GroupBy(HeadOf).Where(group => group.Skip(1).Any()).Select(group => (IReadOnlyList<int>)[.. group]);

    private int HeadOf(int one)
    {
        while (heads[one] != one)
        {
            one = heads[one] = heads[heads[one]];
        }

        return one;
    }
}

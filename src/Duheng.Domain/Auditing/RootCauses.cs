namespace Duheng.Domain.Auditing;

/// <summary>Finds for a remark the remark at the root of it (根因), by the facets that each explains and follows from.</summary>
internal sealed class RootCauses
{
    private readonly Dictionary<string, Raised> explained = new(StringComparer.Ordinal);

    public RootCauses(IReadOnlyList<Raised> raised)
    {
        foreach (var one in raised)
        {
            foreach (var facet in one.Remark.Explains)
            {
                explained.TryAdd(facet, one);
            }
        }
    }

    /// <summary>The fingerprint of the last cause up the chain; null for a root.</summary>
    public string? Of(Remark remark, string fingerprint)
    {
        string? root = null;
        var seen = new HashSet<string>(StringComparer.Ordinal) { fingerprint };
        var current = remark;
        while (Next(current, seen) is { } cause)
        {
            (root, current) = (cause.Fingerprint, cause.Remark);
            seen.Add(cause.Fingerprint);
        }

        return root;
    }

    private Raised? Next(Remark remark, HashSet<string> seen)
    {
        foreach (var facet in remark.FollowsFrom)
        {
            if (explained.TryGetValue(facet, out var cause) && !seen.Contains(cause.Fingerprint))
            {
                return cause;
            }
        }

        return null;
    }
}

namespace Duheng.Web.Pages.Rules;

/// <summary>The examples of a rule's page: what must be found and what must not, as they stand in the page.</summary>
internal static class RulePageParts
{
    private const string Head = "## ";
    private const string Fence = "```";

    public static IReadOnlyList<RulePagePart> Of(string? page)
    {
        var parts = new List<RulePagePart>();
        var lines = new List<string>();
        var isCode = false;
        foreach (var line in (page ?? string.Empty).Split('\n').Append(Fence[..1]))
        {
            var isHead = !isCode && line.StartsWith(Head, StringComparison.Ordinal);
            var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            if (isHead || isFence || line == Fence[..1] || (!isCode && line.Length == 0))
            {
                if (lines.Count > 0 && parts.Count > 0)
                {
                    parts[^1] = parts[^1] with { Blocks = [.. parts[^1].Blocks, new RulePageBlock(string.Join(isCode ? "\n" : string.Empty, lines), isCode)] };
                }

                lines.Clear();
                isCode = isFence ? !isCode : isCode;
                if (isHead)
                {
                    parts.Add(new RulePagePart(line[Head.Length..], []));
                }

                continue;
            }

            lines.Add(line);
        }

        return parts;
    }
}

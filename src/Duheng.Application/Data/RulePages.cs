namespace Duheng.Application.Data;

/// <summary>The pages of the rules (docs/rules/ID.md), embedded, so that the program can explain itself.</summary>
public static class RulePages
{
    /// <summary>The page in Markdown; null when the rule has none.</summary>
    public static string? Find(string ruleId)
    {
        using var page = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{ruleId}.md");
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using System.Text;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Data;

/// <summary>The pages of the rules (docs/rules/ID.md), embedded, so that the program can explain itself.</summary>
public static class RulePages
{
    private const string EnglishHead = "## In English";
    private const string Head = "## ";
    private const string CardLine = "级别：";

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

    /// <summary>The page in one language. The English one holds no examples: those are lines of Chinese reports.</summary>
    public static string? Find(AuditRuleAttribute card, Language language) => (Find(card.Id), language) switch
    {
        (null, _) => null,
        ({ } page, Language.Zh) => string.Join('\n', Before(page, EnglishHead)).TrimEnd() + "\n",
        (_, Language.En) => $"# {card.Id} {card.TitleEn}\n\nSeverity: {card.Severity}\n\n{Explanation(card, language)}\n",
        _ => null,
    };

    /// <summary>What the rule looks for and why, without its cases; the title where the page says no more.</summary>
    public static string Explanation(AuditRuleAttribute card, Language language)
    {
        var page = Find(card.Id) ?? string.Empty;
        var lines = language == Language.Zh
            ? Before(page, Head).SkipWhile(line => !line.StartsWith(CardLine, StringComparison.Ordinal)).Skip(1)
            : page.Split('\n').SkipWhile(line => line != EnglishHead).Skip(1);
        var text = Unwrapped(lines);
        return text.Length > 0 ? text : language.Pick(card.Title + "。", card.TitleEn + ".");
    }

    private static IEnumerable<string> Before(string page, string head) =>
        page.Split('\n').TakeWhile(line => !line.StartsWith(head, StringComparison.Ordinal));

    /// <summary>A blank line ends a paragraph, and so does an item of a list; other line ends are only the width of the page.</summary>
    private static string Unwrapped(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var isNew = false;
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                isNew = true;
                continue;
            }

            var starts = isNew || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith('|');
            text.Append(text.Length == 0 ? string.Empty : starts ? "\n" : IsLatin(text[^1]) && IsLatin(line[0]) ? " " : string.Empty).Append(line);
            isNew = false;
        }

        return text.ToString();
    }

    private static bool IsLatin(char letter) => letter is > ' ' and < '\u007F';
}

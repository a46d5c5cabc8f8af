using Duheng.Domain.Auditing.Rules.Ind;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

/// <summary>What a report says that its project is (项目概况), in the paragraph that begins with this label.</summary>
/// <param name="Text">The words behind the label.</param>
internal sealed record Overview(Paragraph Paragraph, string Label, string Text)
{
    private const string Particles = "的了和与及等为在是于对将以并或从到由其之我们本各该此让使把被而且也更";

    /// <summary>So few letters that are in no list cannot name a thing.</summary>
    private const int MostOwnLetters = 2;

    private static readonly string[] Labels = ["项目概况", "项目简介", "项目内容"];

    public static Overview? Of(AuditCase audit)
    {
        foreach (var paragraph in audit.Narrative.Paragraphs.Where(paragraph => !paragraph.IsInAnnex && paragraph.IsProse))
        {
            if (paragraph.Text.IndexOf('：', StringComparison.Ordinal) is > 0 and var end
                && Labels.FirstOrDefault(label => paragraph.Text[..end].EndsWith(label, StringComparison.Ordinal)) is { } found
                && paragraph.Text[(end + 1)..].Trim() is { Length: > 0 } text)
            {
                return new Overview(paragraph, found, text);
            }
        }

        return null;
    }

    /// <summary>No figure, no name, nothing but words that fit every project and none of its own name or indicators.</summary>
    public bool IsHollow(AuditCase audit)
    {
        var names = string.Join(' ', audit.Report.Indicators.Select(line => line.Name.Text).Prepend(audit.Report.Project?.Text ?? string.Empty));
        var rest = audit.Lexicon["hollow-words"].Concat(audit.Lexicon["generic-words"]).OrderByDescending(word => word.Length)
            .Aggregate(PrintedText.Key(Text), (rest, word) => rest.Replace(word, " ", StringComparison.Ordinal));
        return rest.Count(letter => char.IsLetterOrDigit(letter) && !Particles.Contains(letter, StringComparison.Ordinal)) <= MostOwnLetters
            && !SharedNouns.Share(audit, Text, names);
    }
}

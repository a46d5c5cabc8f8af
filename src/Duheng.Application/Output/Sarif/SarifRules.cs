using System.Text.Json;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Output.Sarif;

/// <summary>The program and the rules that it ran, as <c>tool.driver</c>; results name a rule by its index here.</summary>
internal sealed class SarifRules(Utf8JsonWriter json, Language language, RuleSelection selection)
{
    private static readonly Dictionary<string, string> TypeNames = RuleCatalog.All
        .Select(one => (one.Card.Id, Type: one.Rule.GetType()))
        .Concat(RuleCatalog.Folder.Select(one => (one.Card.Id, Type: one.Rule.GetType())))
        .ToDictionary(one => one.Id, one => one.Type.Name, StringComparer.Ordinal);

    private readonly List<AuditRuleAttribute> cards = [.. RuleCatalog.Cards.Where(card => selection.Takes(card.Id))];

    public int IndexOf(AuditRuleAttribute card) => cards.FindIndex(one => one.Id == card.Id);

    public void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "duheng");
        json.WriteString("fullName", language.Pick("度衡：项目支出绩效自评报告体检", "Duheng: checks budget performance self-evaluation reports"));
        json.WriteString("version", ToolVersion.Version);
        json.WriteString("semanticVersion", ToolVersion.Version);
        json.WriteString("language", language.Pick("zh-CN", "en"));
        json.WriteStartArray("rules");
        cards.ForEach(WriteRule);
        json.WriteEndArray();
        SarifNotifications.WriteDescriptors(json, language);
        json.WriteStartObject("properties");
        json.WriteString("catalogue", ToolVersion.Catalogue);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>blocker and error are errors to SARIF; our own word is in <c>properties.severity</c>.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Blocker or Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
    };

    private void WriteRule(AuditRuleAttribute card)
    {
        var title = language.Pick(card.Title, card.TitleEn);
        var explanation = RulePages.Explanation(card, language);
        json.WriteStartObject();
        json.WriteString("id", card.Id);
        json.WriteString("name", TypeNames[card.Id]);
        WriteText("shortDescription", title);
        WriteText("fullDescription", explanation);
        json.WriteStartObject("help");
        json.WriteString("text", explanation);
        json.WriteString("markdown", Markdown(card, explanation));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(card.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("family", card.Id[..card.Id.IndexOf('-', StringComparison.Ordinal)]);
        json.WriteString("severity", Names.Of(card.Severity));
        json.WriteString("basis", card.Basis);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private string Markdown(AuditRuleAttribute card, string explanation) => language.Pick(
        $"**{card.Title}**（{Terms.Of(card.Severity, language)}）\n\n{explanation.ReplaceLineEndings("\n\n")}\n\n依据：{card.Basis}\n\n示例：`duheng rules {card.Id}`",
        $"**{card.TitleEn}** ({Terms.Of(card.Severity, language)})\n\n{explanation.ReplaceLineEndings("\n\n")}");

    private void WriteText(string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}

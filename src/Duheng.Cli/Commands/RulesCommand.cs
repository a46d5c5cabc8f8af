using System.CommandLine;
using System.Text.Json;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Cli.Output;
using Duheng.Domain.Auditing;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng rules [ID]</c>: the catalogue, or one rule explained.</summary>
internal sealed class RulesCommand : ICliCommand
{
    private readonly Argument<string?> id = new("ID") { Description = "规则编号，如 SCR-11；或规则族，如 FIN", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("rules", "规则目录；给出编号则讲解一条") { id, format, language };
        command.SetAction((parsed, _) => CliHost.RunAsync(() => Task.FromResult(Run(parsed))));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var asked = parsed.GetValue(id);
        var selection = new RuleSelection(asked is null ? [] : [asked], []);
        if (selection.FirstUnknown() is { } unknown)
        {
            throw new UsageException($"没有规则或规则族“{unknown}”；用 duheng rules 查看全部。", $"There is no rule or family \"{unknown}\"; duheng rules lists them all.");
        }

        var cards = RuleCatalog.Cards.Where(card => selection.Takes(card.Id)).ToList();
        var isOne = asked?.Contains('-', StringComparison.Ordinal) == true;
        if (parsed.GetRequiredValue(format) == "json")
        {
            output.WriteLine(JsonSerializer.Serialize([.. cards.Select(card => RuleJson.From(card, isOne))], ResultContext.Readable.IReadOnlyListRuleJson));
        }
        else if (isOne)
        {
            new MarkdownText(output, Palette.ForConsole(), TextWidth.OfConsole())
                .Write(RulePages.Find(cards[0], CommonOptions.LanguageOf(parsed, language)) ?? throw new InvalidOperationException($"{cards[0].Id} has no page."));
        }
        else
        {
            WriteList(output, cards, CommonOptions.LanguageOf(parsed, language));
        }

        return ExitCode.Clean;
    }

    private static void WriteList(TextWriter output, IReadOnlyList<AuditRuleAttribute> cards, Language language)
    {
        var palette = Palette.ForConsole();
        foreach (var card in cards)
        {
            output.WriteLine($"{card.Id}  {palette.Of(card.Severity, DisplayWidth.PadRight(Terms.Of(card.Severity, language), 7))} {language.Pick(card.Title, card.TitleEn)}");
        }

        output.WriteLine(language.Pick($"共 {Terms.Count(cards.Count)} 条；duheng rules 编号 讲解一条。", $"{Terms.Count(cards.Count)} rules; duheng rules ID explains one."));
    }
}

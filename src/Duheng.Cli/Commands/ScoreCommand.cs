using System.CommandLine;
using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Json;
using Duheng.Cli.Output;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Scoring;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng score PATH…</c>: the recomputation line by line, with the formula in words.</summary>
internal sealed class ScoreCommand : ICliCommand
{
    private const int NameWidth = 34;

    private readonly Argument<string[]> paths = new("PATH") { Description = "文件或文件夹；- 表示从标准输入读一份", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> name = new("--name") { HelpName = "NAME", Description = "标准输入那份文件的名字" };
    private readonly OwnData own = new();
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("score", "重算：逐项列出得分和算式") { paths, name, format, language };
        own.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (knowledge, scheme) = own.Read(parsed);
        var options = new CheckOptions(scheme, RuleSelection.None);
        var sources = await Inputs.FindAsync(parsed.GetRequiredValue(paths), parsed.GetValue(name), cancellationToken);
        var check = new CheckDocuments(new CheckDocument(knowledge));
        var documents = await check.ExecuteAsync(sources, options, Environment.ProcessorCount, cancellationToken).Where(document => !document.IsSkipped).ToListAsync(cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        var spoken = CommonOptions.LanguageOf(parsed, language);
        if (parsed.GetRequiredValue(format) == "json")
        {
            output.WriteLine(JsonSerializer.Serialize([.. documents.Select(document => ToJson(document, spoken))], ResultContext.Readable.IReadOnlyListScoredDocumentJson));
        }
        else
        {
            documents.ForEach(document => Write(output, document, spoken, Palette.ForConsole()));
        }

        return documents.Exists(document => document.Status == DocumentStatus.Unreadable && document.Source.IsNamed) ? ExitCode.Failed : ExitCode.Clean;
    }

    private static ScoredDocumentJson ToJson(CheckedDocument document, Language language)
    {
        var whole = DocumentJson.From(document, language);
        return new ScoredDocumentJson(whole.File, whole.Status, whole.Problem, [.. whole.Reports.Select(report => new ScoredReportJson(report.Report.Project, report.Report.Total, report.Scheme, report.Rescored))]);
    }

    private static void Write(TextWriter output, CheckedDocument document, Language language, Palette palette)
    {
        output.WriteLine(palette.Bold($"── {document.Source.Name}"));
        if (document.Problem is { } problem)
        {
            output.WriteLine($"  {language.Pick(problem)}");
        }

        foreach (var report in document.Reports)
        {
            if (report.Sheet is not { } sheet)
            {
                output.WriteLine(language.Pick("  全文没有分数。", "  The document holds no points."));
                continue;
            }

            output.WriteLine($"  {report.Report.Project?.Text}  {language.Pick($"方案 {sheet.Scheme.Id}（{report.Scheme.Because.Zh}）", $"scheme {sheet.Scheme.Id} ({report.Scheme.Because.En})")}");
            foreach (var line in sheet.AllLines)
            {
                output.WriteLine($"  {DisplayWidth.PadRight(DisplayWidth.Cut(line.Line.Name.Text, NameWidth), NameWidth)} {Cell(line.Line.Score?.Text)} → {Recomputed(line, language, palette)}  {language.Pick(line.Formula)}");
            }

            output.WriteLine(palette.Bold($"  {DisplayWidth.PadRight(language.Pick("合计", "total"), NameWidth)} {Cell(report.StatedTotal is { } total ? Figures.Plain(total) : null)} → {Terms.Range(sheet, language)}"));
        }
    }

    private static string Recomputed(LineScore line, Language language, Palette palette) => line.Score is { } score
        ? DisplayWidth.PadLeft($"{score}", 6)
        : palette.Of(Severity.Warning, language.Pick("未评分", "  open"));

    private static string Cell(string? text) => DisplayWidth.PadLeft(string.IsNullOrWhiteSpace(text) ? "—" : text, 6);
}

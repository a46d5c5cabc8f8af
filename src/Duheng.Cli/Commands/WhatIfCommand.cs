using System.CommandLine;
using System.Text.Json;
using Duheng.Application.Checking;
using Duheng.Application.Common;
using Duheng.Application.Json;
using Duheng.Application.WhatIf;
using Duheng.Cli.Output;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng whatif PATH --set … --scheme …</c>: how score and grade move.</summary>
internal sealed class WhatIfCommand : ICliCommand
{
    private const int NameWidth = 34;

    private readonly Argument<string> path = new("PATH") { Description = "一份报告" };
    private readonly Option<string[]> set = new("--set") { HelpName = "指标.目标值=值", Description = "假设某项的目标值、业绩值或权重是另一个值，可多次给出；不写部分时为业绩值" };
    private readonly OwnData own = new();
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("whatif", "假设测算：换方案、目标、业绩或权重，得分和等级怎么变") { path, set, format, language };
        own.AddTo(command);
        command.SetAction((parsed, cancellationToken) => CliHost.RunAsync(() => Task.FromResult(Run(parsed, cancellationToken))));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var suppositions = (parsed.GetValue(set) ?? []).Select(text => OrRefuse(Supposition.Parse(text))).ToList();
        var (knowledge, other) = own.Read(parsed);
        var source = DocumentSearch.Find([parsed.GetRequiredValue(path)]) is [var only, ..] ? only : throw new UsageException("文件夹里没有文件。", "The folder holds no file.");
        var document = new CheckDocument(knowledge).Execute(source, CheckOptions.Usual with { Rules = RuleSelection.None }, cancellationToken);
        var spoken = CommonOptions.LanguageOf(parsed, language);
        if (document.Reports.Count == 0)
        {
            throw new UsageException($"{source.Name}：{document.Problem?.Zh}", $"{source.Name}: {document.Problem?.En}");
        }

        var results = document.Reports.Select(report => OrRefuse(new SupposeReport(knowledge).Execute(report, suppositions, other?.Scheme))).ToList();
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetRequiredValue(format) == "json")
        {
            output.WriteLine(JsonSerializer.Serialize([.. results.Select(result => WhatIfJson.From(source.Name, result, spoken))], ResultContext.Readable.IReadOnlyListWhatIfJson));
        }
        else
        {
            results.ForEach(result => Write(output, result, spoken, Palette.ForConsole()));
        }

        return ExitCode.Clean;
    }

    private static T OrRefuse<T>(Result<T> result) => result.Match(value => value, failure => throw new UsageException(failure.Said.Zh, failure.Said.En));

    private static void Write(TextWriter output, WhatIfResult result, Language language, Palette palette)
    {
        output.WriteLine($"{Terms.Range(result.Before, language)}{language.Pick("（", " (")}{result.Before.Scheme.Id}{language.Pick("）", ")")}  →  {palette.Bold(palette.Accent(Terms.Range(result.After, language)))}{language.Pick("（", " (")}{result.After.Scheme.Id}{language.Pick("）", ")")}");
        foreach (var (before, after) in result.Moved.Select(moved => (moved.Before, moved.After)))
        {
            output.WriteLine($"  {DisplayWidth.PadRight(DisplayWidth.Cut(before.Line.Name.Text, NameWidth), NameWidth)} {Cell(before.Score, language)} → {Cell(after.Score, language)}  {language.Pick(after.Formula)}");
        }

        if (result.Moved.Count == 0)
        {
            output.WriteLine(language.Pick("  没有一项变化。", "  No line moves."));
        }

        Misfits(output, result, language);
        if (result.Turning.Count > 0)
        {
            output.WriteLine(language.Pick("单独一项就能改变等级：", "Lines that alone would change the grade:"));
        }

        foreach (var turning in result.Turning)
        {
            output.WriteLine(language.Pick(
                $"  “{turning.Line.Line.Name.Text}”若得 {Figures.Plain(turning.Score)} 分，总分 {Terms.Score(turning.Total)}，为{Terms.Of(turning.Grade, language)}",
                $"  \"{turning.Line.Line.Name.Text}\" at {Figures.Plain(turning.Score)} makes {Terms.Score(turning.Total)}, {Terms.Of(turning.Grade, language)}"));
        }
    }

    /// <summary>What of the report and of the other scheme found no counterpart.</summary>
    private static void Misfits(TextWriter output, WhatIfResult result, Language language)
    {
        if (result.Unplaced.Count > 0)
        {
            var names = string.Join("、", result.Unplaced.Select(line => line.Name.Text));
            output.WriteLine(language.Pick($"不属于方案 {result.After.Scheme.Id} 的任何一类、保留原权重：{names}", $"In no category of {result.After.Scheme.Id}, weights kept: {names}"));
        }

        if (result.Absent.Count > 0)
        {
            output.WriteLine(language.Pick(
                $"报告没有方案 {result.After.Scheme.Id} 的{string.Join("、", result.Absent.Select(group => group.Zh))}类指标，其分值由其余各类按比例分担。",
                $"The report has no line of {string.Join(", ", result.Absent.Select(group => group.En))}, a category of {result.After.Scheme.Id}; the others share its points."));
        }
    }

    private static string Cell(Points? score, Language language) => DisplayWidth.PadLeft(score is { } points ? Figures.Rounded(points.Value, 2) : language.Pick("未评分", "open"), 6);
}

using System.CommandLine;
using System.Text.Json;
using Duheng.Application.Data;
using Duheng.Application.Json;
using Duheng.Cli.Output;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Cli.Commands;

/// <summary><c>duheng schemes [ID]</c>: the scoring schemes, or one in full.</summary>
internal sealed class SchemesCommand : ICliCommand
{
    private readonly Argument<string?> id = new("ID") { Description = "方案编号，如 cn-2020", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> format = CommonOptions.Format("text", "json");
    private readonly Option<string> language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("schemes", "评分方案；给出编号则列出全部内容") { id, format, language };
        command.SetAction((parsed, _) => CliHost.RunAsync(() => Task.FromResult(Run(parsed))));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var schemes = parsed.GetValue(id) is { } asked ? [SchemeOption.Resolve(asked)?.Scheme ?? throw new UsageException("请给出方案编号，例如 cn-2020。", "Name a scheme, such as cn-2020.")] : Knowledge.Shipped.Schemes.All;
        if (parsed.GetRequiredValue(format) == "json")
        {
            output.WriteLine(JsonSerializer.Serialize([.. schemes.Select(SchemeJson.Of)], ResultContext.Readable.IReadOnlyListSchemeJson));
            return ExitCode.Clean;
        }

        foreach (var scheme in schemes)
        {
            Write(output, scheme, CommonOptions.LanguageOf(parsed, language), inFull: parsed.GetValue(id) is not null);
        }

        return ExitCode.Clean;
    }

    private static void Write(TextWriter output, Scheme scheme, Language language, bool inFull)
    {
        output.WriteLine($"{DisplayWidth.PadRight(scheme.Id, 14)} {language.Pick(scheme.Title, scheme.TitleEn)}{(scheme.Unverified is null ? string.Empty : language.Pick("（部分未核实）", " (partly unverified)"))}");
        if (!inFull)
        {
            return;
        }

        output.WriteLine(language.Pick($"  依据：{scheme.Basis}", $"  basis: {scheme.Basis}"));
        if (scheme.Unverified is { } open)
        {
            output.WriteLine(language.Pick($"  未核实：{open}", $"  unverified: {open}"));
        }

        output.WriteLine(language.Pick(
            $"  满分 {Figures.Plain(scheme.FullMarks)}，得分保留 {Terms.Count(scheme.Decimals)} 位小数（四舍五入），预算执行率 {(scheme.Execution.Weight is { } weight ? Figures.Plain(weight) + " 分" : "不单列计分")}",
            $"  full marks {Figures.Plain(scheme.FullMarks)}, {Terms.Count(scheme.Decimals)} decimals half up, execution {(scheme.Execution.Weight is { } points ? Figures.Plain(points) : "not scored")}"));
        foreach (var group in scheme.Groups)
        {
            output.WriteLine($"  {language.Pick(group.Group.Zh(), group.Group.En())} {Figures.Plain(group.Weight)}{(group.IsFixed ? language.Pick("（固定）", " (fixed)") : language.Pick("（可调整）", " (may be moved)"))}");
        }

        output.WriteLine(language.Pick($"  正向：{scheme.Forward.Working("权重", "目标值", "实际值")}；反向：{scheme.Reverse.Working("权重", "目标值", "实际值")}", $"  forward: {scheme.Forward.Name}; reverse: {scheme.Reverse.Name}"));
        output.WriteLine("  " + string.Join(language.Pick("，", ", "), scheme.GradeBands.Select(band => $"{Terms.Of(band.Grade, language)} ≥{Figures.Plain(band.Minimum)}")));
    }
}

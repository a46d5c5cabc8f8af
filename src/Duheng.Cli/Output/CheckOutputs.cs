using Duheng.Application.Json;

namespace Duheng.Cli.Output;

/// <summary>The formats of <c>duheng check</c>.</summary>
internal static class CheckOutputs
{
    public static ICheckOutput Create(string format, OutputTarget target, Language language, bool showSkipped) => format switch
    {
        "json" => new JsonCheckOutput(target.Stream, language),
        "csv" => new CsvCheckOutput(target.Stream, language),
        _ => new TextCheckOutput(target.Stream, language, target.Palette, showSkipped),
    };
}

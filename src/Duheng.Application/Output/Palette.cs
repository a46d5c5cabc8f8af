using Duheng.Domain.Auditing;

namespace Duheng.Application.Output;

/// <summary>Colours of the terminal; none when the output is no terminal or NO_COLOR is set.</summary>
internal sealed class Palette
{
    public static readonly Palette Plain = new(isColoured: false);

    private readonly bool isColoured;

    private Palette(bool isColoured) => this.isColoured = isColoured;

    /// <summary>FORCE_COLOR colours what goes to a file or a pipe as well.</summary>
    public static Palette ForConsole() => IsSet("FORCE_COLOR") ? new(isColoured: true) : new(!Console.IsOutputRedirected && !IsSet("NO_COLOR"));

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    public string Bold(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Accent(string text) => Paint("36", text);

    public string Good(string text) => Paint("32", text);

    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Blocker => Paint("1;97;41", text),
        Severity.Error => Paint("31", text),
        Severity.Warning => Paint("33", text),
        Severity.Info => Paint("34", text),
    };

    private string Paint(string code, string text) => isColoured ? $"\u001b[{code}m{text}\u001b[0m" : text;
}

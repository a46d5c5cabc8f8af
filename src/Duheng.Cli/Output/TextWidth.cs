using System.Globalization;

namespace Duheng.Cli.Output;

/// <summary>How many columns text may take: those of the terminal within reason, a fixed number in files and pipes.</summary>
internal static class TextWidth
{
    /// <summary>In a file or a pipe, so that the same result is the same text everywhere.</summary>
    public const int Fixed = 96;

    private const int Narrowest = 80;
    private const int Widest = 140;

    /// <summary>COLUMNS wins, as in other programs.</summary>
    public static int OfConsole()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var asked) && asked > 0)
        {
            return Math.Clamp(asked, Narrowest, Widest);
        }

        return Console.IsOutputRedirected ? Fixed : Math.Clamp(Console.WindowWidth - 1, Narrowest, Widest);
    }
}

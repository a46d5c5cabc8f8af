using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Duheng.Application.Json;
using Duheng.Cli.Commands;

namespace Duheng.Cli;

/// <summary>
/// The program that holds the platform, beside the native build: that one starts in a fraction of the time and compiles nothing while it runs,
/// which the platform cannot do without.
/// </summary>
internal static class Companion
{
    private const string Name = "duheng-platform";

    /// <summary>Whether a command is for the companion: never where this program can do it.</summary>
    public static bool Takes(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);

        return !RuntimeFeature.IsDynamicCodeSupported && CliCommands.OfPlatform.Contains(parsed.CommandResult.Command.Name, StringComparer.Ordinal);
    }

    /// <summary>Becomes the companion with the same command line; returns only where that cannot be.</summary>
    public static int Become(string[] args)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Name);
        _ = Execute(path, [path, .. args, null]);
        Console.Error.WriteLine(Spoken.Messages.Pick(
            $"运行不了 {path}：平台的命令由它执行。请把 duheng 和 {Name} 放在同一个文件夹里。", $"{path} cannot be run, which holds the commands of the platform: keep duheng and {Name} in one folder."));
        return (int)ExitCode.Failed;
    }

    /// <summary>execv(3). The list ends with null.</summary>
    [DllImport("libc", EntryPoint = "execv", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Execute([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPUTF8Str)] string?[] arguments);
}

using System.Diagnostics;
using Duheng.Storage;

namespace Duheng.Cli.Platform;

/// <summary>In the native build, which has no server in it: <see cref="Companion"/> has taken the command before.</summary>
internal static class Serving
{
    public static Task<ExitCode> RunAsync(Func<Database> open, ServeOptions asked, TextWriter output, CancellationToken cancellationToken) => throw new UnreachableException();
}

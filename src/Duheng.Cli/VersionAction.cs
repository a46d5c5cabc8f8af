using System.CommandLine;
using System.CommandLine.Invocation;
using Duheng.Application.Json;

namespace Duheng.Cli;

/// <summary><c>duheng --version</c>.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"duheng {ToolVersion.Version}");
        return (int)ExitCode.Clean;
    }
}

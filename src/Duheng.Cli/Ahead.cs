using Duheng.Application.Data;
using Duheng.Domain.Auditing;

namespace Duheng.Cli;

/// <summary>Loads on other threads what nearly every command asks for, while the command line is still being read: a start from cold waits less.</summary>
internal static class Ahead
{
    /// <summary>What goes wrong here is told where the command asks for it.</summary>
    public static void Load(string[] args)
    {
        if (args.Length < 2 || args[0].StartsWith('-'))
        {
            return; // help, or a version
        }

        _ = Task.Run(() => Knowledge.Shipped);
        _ = Task.Run(() => RuleCatalog.All);
    }
}

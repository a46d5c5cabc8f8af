using Duheng.Fixtures;

namespace Duheng.Bench.Platform;

/// <summary>The program that is measured: as published where it was published, else as it was built.</summary>
internal static class OwnProgram
{
    public static IReadOnlyList<string> Command
    {
        get
        {
            var published = Path.Combine(Repo.Root, "artifacts", "publish", "linux-x64", "duheng");
            return File.Exists(published) ? [published] : ["dotnet", Path.Combine(Repo.Root, "artifacts", "bin", "Duheng.Cli", "release", "duheng.dll")];
        }
    }
}

namespace Duheng.Tests;

/// <summary>Compares text with an approved file in tests/golden. `dotnet dev.cs golden` approves; then read the diff.</summary>
internal static class Golden
{
    public static void Match(string name, string actual) => MatchFile(Repo.At("tests", "golden", name), actual);

    /// <summary>The same for a generated file that lives elsewhere, such as docs/rules/README.md.</summary>
    public static void MatchFile(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file of the repository is in a folder
            File.WriteAllText(path, actual.ReplaceLineEndings("\n"));
        }

        Assert.True(File.Exists(path), $"No golden file {path}; run `dotnet dev.cs golden` and review it.");
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }
}

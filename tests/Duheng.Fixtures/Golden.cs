namespace Duheng.Fixtures;

/// <summary>Compares text with an approved file in tests/golden. `dotnet dev.cs golden` approves; then read the diff.</summary>
public static class Golden
{
    public static void Match(string name, string actual) => MatchFile(Repo.At("tests", "golden", name), actual);

    /// <summary>The same for a generated file that lives elsewhere, such as docs/rules/README.md.</summary>
    public static void MatchFile(string path, string actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file of the repository is in a folder
            File.WriteAllText(path, actual);
        }

        if (!File.Exists(path))
        {
            throw new GoldenException($"No golden file {path}; run `dotnet dev.cs golden` and review it.");
        }

        var approved = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (approved != actual)
        {
            throw new GoldenException($"{path} differs; `dotnet dev.cs golden` approves.\n{FirstDifference(approved.Split('\n'), actual.Split('\n'))}");
        }
    }

    private static string FirstDifference(string[] approved, string[] actual)
    {
        var at = approved.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return FormattableString.Invariant($"line {at + 1}\napproved: {Line(approved, at)}\nnow:      {Line(actual, at)}");
    }

    private static string Line(string[] lines, int at) => at < lines.Length ? lines[at] : "(the end)";
}

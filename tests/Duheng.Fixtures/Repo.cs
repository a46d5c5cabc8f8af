namespace Duheng.Fixtures;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
public static class Repo
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A file or folder of the repository, its parts joined.</summary>
    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "Duheng.slnx"))
            ? directory
            : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("Not inside the repository."));
}

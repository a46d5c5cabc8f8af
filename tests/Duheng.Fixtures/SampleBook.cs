namespace Duheng.Fixtures;

/// <summary>
/// Every file under <c>samples/</c>, so that they can be written again: six clean reports and eight faulty ones, of both
/// layouts, as text and as Word files. The faults of each are told at <see cref="FaultySamples"/> and
/// <see cref="FaultyNarratives"/>.
/// </summary>
public static class SampleBook
{
    public static IReadOnlyList<Sample> All() => [.. CleanSamples.All(), .. FaultySamples.All(), .. FaultyNarratives.All()];

    /// <summary>Writes every sample into the folder, over files of the same name.</summary>
    public static void WriteAll(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var sample in All())
        {
            File.WriteAllBytes(Path.Combine(folder, sample.FileName), sample.Content);
        }
    }
}

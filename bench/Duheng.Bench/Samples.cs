using Duheng.Fixtures;

namespace Duheng.Bench;

/// <summary>Writes the samples again, after a change of what makes them.</summary>
internal static class Samples
{
    public static int Write(string folder)
    {
        SampleBook.WriteAll(folder);
        return 0;
    }
}

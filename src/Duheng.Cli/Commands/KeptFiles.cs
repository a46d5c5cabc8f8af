using Duheng.Application.Data;

namespace Duheng.Cli.Commands;

/// <summary>Files that users keep (baseline, waivers): a mistake in one is a usage error, one sentence.</summary>
internal static class KeptFiles
{
    public static T OrRefuse<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (DataFileException mistake)
        {
            throw new UsageException(mistake.Message, mistake.English ?? mistake.Message, mistake);
        }
    }

    public static void OrRefuse(Action use) => OrRefuse(() =>
    {
        use();
        return true;
    });
}

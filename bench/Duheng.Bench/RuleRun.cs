using Duheng.Fixtures.Mutations;

namespace Duheng.Bench;

/// <summary>Recall and precision of every rule on faults put into generated reports.</summary>
internal static class RuleRun
{
    public static int Print(int reports, CancellationToken cancellationToken)
    {
        var quality = RuleQuality.Measure(reports, cancellationToken);
        foreach (var miss in quality.Misses.GroupBy(line => line, StringComparer.Ordinal))
        {
            Console.WriteLine(miss.Key);
        }

        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"{MutationBook.All.Count + MutationBook.Folders.Count + MutationBook.Records.Count} kinds of faults, {reports} clean reports for each"));
        Console.Write(QualityTable.Print(quality));
        return 0;
    }
}

using Duheng.Fixtures.Files;
using Duheng.Fixtures.Forms;

namespace Duheng.Bench;

/// <summary>How many clean reports of each form are read right in each kind of file, and what goes wrong.</summary>
internal static class FormRun
{
    private const int MostFaults = 3;

    public static int Print(int seeds, string form, string file, CancellationToken cancellationToken)
    {
        foreach (var one in FormBook.All.Where(known => form is "all" || known.Id == form))
        {
            foreach (var kind in FileBook.All.Where(known => file is "all" || known.Id == file))
            {
                var trials = Enumerable.Range(1, seeds).Select(seed => (Seed: seed, Faults: new FormTrial(one.Id, kind.Id, seed).Faults(cancellationToken))).ToList();
                Console.WriteLine(FormattableString.Invariant($"{one.Id,-16}{kind.Id,-16}{trials.Count(trial => trial.Faults.Count == 0),4} of {seeds}"));
                foreach (var (seed, faults) in trials.Where(trial => trial.Faults.Count > 0).Take(MostFaults))
                {
                    foreach (var fault in faults.Take(MostFaults))
                    {
                        Console.WriteLine(FormattableString.Invariant($"    seed {seed}: {fault}"));
                    }
                }
            }
        }

        return 0;
    }

    /// <summary>Writes one file of each kind for each form, to look at.</summary>
    public static int Write(string folder, int seed)
    {
        Directory.CreateDirectory(folder);
        foreach (var form in FormBook.All)
        {
            var page = form.Clean(seed);
            foreach (var file in FileBook.All)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{form.Id}.{file.Id}{file.Extension}"), file.Write(page, new Duheng.Fixtures.Dice(seed)));
            }
        }

        return 0;
    }
}

using Duheng.Bench;
using Duheng.Bench.Fuzzing;

return args switch
{
    [] => await Measurement.RunAsync(reports: 3_000, CancellationToken.None),
    ["speed"] => await SpeedRun.RunAsync(CancellationToken.None),
    ["memory", var count] => await MemoryRun.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None),
    ["--rules"] => RuleRun.Print(reports: 40, CancellationToken.None),
    ["--rules", var count] => RuleRun.Print(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None),
    ["--forms"] => FormRun.Print(seeds: 20, "all", "all", CancellationToken.None),
    ["--forms", "write", var folder, var seed] => FormRun.Write(folder, int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture)),
    ["--forms", var form, var file, var count] => FormRun.Print(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), form, file, CancellationToken.None),
    ["--rules", var count, var form] => FormRuleRun.Print(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), form, CancellationToken.None),
    ["picture"] => await Picture.DrawAsync(CancellationToken.None),
    ["stages", var count] => Measurement.Stages2(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["cost", var count] => RuleCost.Print(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["fuzz", "--minutes", var minutes] => await FuzzRun.RunAsync(double.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture), from: 1, CancellationToken.None),
    ["fuzz", "--minutes", var minutes, "--from", var first] => await FuzzRun.RunAsync(double.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture), int.Parse(first, System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None),
    ["samples", var folder] => Samples.Write(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        bench                        two-page Word files against a bare scan, peers, a cold start and the cache; stages; memory
        bench speed | stages N       the first or the second of these
        bench cost N                 what each rule costs
        bench --rules [N [FORM|all]] recall and precision of every rule, each fault put into N clean reports (40), or on every form and in every kind of file
        bench --forms [FORM|all FILE|all N]  clean reports of each form that are read right in each kind of file
        bench --forms write DIR SEED a file of each form and kind, to look at
        bench fuzz --minutes N [--from CASE]  damaged files of every kind: no crash, no hang
        bench picture                draw the pictures of the documentation
        bench samples DIR            write the samples again
        """);
    return 2;
}

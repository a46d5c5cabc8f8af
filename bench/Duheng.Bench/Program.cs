using Duheng.Bench;

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
    ["picture"] => await Picture.DrawAsync(CancellationToken.None),
    ["stages", var count] => Measurement.Stages2(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["cost", var count] => RuleCost.Print(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["samples", var folder] => Samples.Write(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bench                 documents a second by stage, and memory for 1,000 against 10,000 reports\nbench --rules [N]     recall and precision of every rule, each fault put into N clean reports (40)\nbench --forms [FORM|all FILE|all N]  clean reports of each form that are read right in each kind of file\nbench --forms write DIR SEED  a file of each form and kind, to look at\nbench picture         draw docs/pictures/check.png\nbench samples DIR     write the samples again");
    return 2;
}

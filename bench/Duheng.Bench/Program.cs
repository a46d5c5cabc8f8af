using Duheng.Bench;

return args switch
{
    [] => await Measurement.RunAsync(reports: 3_000, CancellationToken.None),
    ["memory", var count] => await MemoryRun.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None),
    ["--rules"] => RuleRun.Print(reports: 40, CancellationToken.None),
    ["--rules", var count] => RuleRun.Print(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None),
    ["picture"] => await Picture.DrawAsync(CancellationToken.None),
    ["stages", var count] => Measurement.Stages2(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["cost", var count] => RuleCost.Print(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["samples", var folder] => Samples.Write(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bench                 documents a second by stage, and memory for 1,000 against 10,000 reports\nbench --rules [N]     recall and precision of every rule, each fault put into N clean reports (40)\nbench picture         draw docs/pictures/check.png\nbench samples DIR     write the samples again");
    return 2;
}

using Duheng.Bench;

return args switch
{
    [] => await Measurement.RunAsync(reports: 10_000, CancellationToken.None),
    ["memory", var count] => await MemoryRun.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None),
    ["picture"] => await Picture.DrawAsync(CancellationToken.None),
    ["samples", var folder] => Samples.Write(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("bench                 documents a second by stage, and memory for 1,000 against 10,000 reports\nbench picture         draw docs/pictures/check.png\nbench samples DIR     write the samples again");
    return 2;
}

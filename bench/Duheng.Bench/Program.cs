using System.Globalization;
using Duheng.Bench;
using Duheng.Bench.Fuzzing;
using Duheng.Bench.Measures;
using Duheng.Bench.Platform;
using Duheng.Bench.Records;
using Duheng.Bench.Watching;

return args switch
{
    [] => await SpeedRun.RunAsync(CancellationToken.None) + await MemoryRun.CompareAsync(CancellationToken.None) + await WriteRun.RunAsync(CancellationToken.None),
    ["speed"] => await SpeedRun.RunAsync(CancellationToken.None),
    ["rate"] => SpeedRun.Rate(CancellationToken.None),
    ["cache"] => SpeedRun.Cache(CancellationToken.None),
    ["write"] => await WriteRun.RunAsync(CancellationToken.None),
    ["memory", var count] => await MemoryRun.RunAsync(Number(count), CancellationToken.None),
    ["stages", var count] => Measurement.Print(Number(count), CancellationToken.None),
    ["cost", var count] => RuleCost.Print(Number(count)),
    ["--rules"] => RuleRun.Print(reports: 40, CancellationToken.None),
    ["--rules", var count] => RuleRun.Print(Number(count), CancellationToken.None),
    ["--rules", var count, var form] => FormRuleRun.Print(Number(count), form, CancellationToken.None),
    ["--forms"] => FormRun.Print(seeds: 20, "all", "all", CancellationToken.None),
    ["--forms", "write", var folder, var seed] => FormRun.Write(folder, Number(seed)),
    ["--forms", var form, var file, var count] => FormRun.Print(Number(count), form, file, CancellationToken.None),
    ["fuzz", "--minutes", var minutes] => await FuzzRun.RunAsync(Number(minutes), from: 1, CancellationToken.None),
    ["fuzz", "--minutes", var minutes, "--from", var first] => await FuzzRun.RunAsync(Number(minutes), Number(first), CancellationToken.None),
    ["fuzz", "--write", var number, var file] => await FuzzRun.WriteAsync(Number(number), file, CancellationToken.None),
    ["platform"] => await PlatformRun.RunAsync(PlatformRun.AllProjects, folder: null, CancellationToken.None),
    ["platform", "--in", var folder] => await PlatformRun.RunAsync(PlatformRun.AllProjects, folder, CancellationToken.None),
    ["platform-empty", var url] => await EmptyApplication.RunAsync(url),
    ["measures"] => await MeasureRun.RunAsync(MeasureRun.AllTickets, CancellationToken.None),
    ["measures", var count] => await MeasureRun.RunAsync(Number(count), CancellationToken.None),
    ["records"] => await RecordsRun.RunAsync(CancellationToken.None),
    ["watch", var mix] => await WatchRun.RunAsync(mix, CancellationToken.None),
    ["watched-systems"] => await WatchedSystems.RunAsync(),
    ["picture"] => await Picture.DrawAsync(CancellationToken.None),
    ["native"] => await NativeRun.RunAsync(CancellationToken.None),
    ["samples", var folder] => Samples.Write(folder),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("""
        bench                        two-page Word files against a bare scan, peers, a cold start and the cache; memory of 10,000 reports; Word files written
        bench speed                  the first of these alone
        bench rate                   its first two figures alone
        bench cache                  the cache alone
        bench write                  Word files written from data, against a peer
        bench stages N               what reading, recognition, scoring and rules take of N reports
        bench cost N                 what each rule costs
        bench --rules [N [FORM|all]] recall and precision of every rule, each fault put into N clean reports (40); on every form, in every kind of file
        bench --forms [FORM|all FILE|all N]  clean reports of each form that are read right in each kind of file
        bench --forms write DIR SEED a file of each form and kind, to look at
        bench fuzz --minutes N [--from CASE]  damaged files of every kind: no crash, no hang
        bench fuzz --write CASE FILE the file of a case, to look into it
        bench platform [--in DIR]    pages under fifty people, with 100,000 projects in PostgreSQL; the database is kept in DIR for the next time
        bench measures [N]           measures over a million tickets on both databases, beside the databases' own aggregates
        bench native                 the published program that is compiled ahead against the other: the same output from the same command lines
        bench records                a file of 100,000 tickets imported, and answers to a survey, over the API of the demo office
        bench watch tcp|mixed        2,210 points watched a minute, against systems on this machine: how much of one core they take
        bench picture                draw the pictures of the documentation
        bench samples DIR            write the samples again
        """);
    return 2;
}

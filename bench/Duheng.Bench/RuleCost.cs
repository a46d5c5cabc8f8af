using Duheng.Application.Data;
using Duheng.Documents.Readers;
using Duheng.Domain.Auditing;
using Duheng.Domain.Scoring;

namespace Duheng.Bench;

/// <summary>What each rule costs: microseconds a report, dearest first.</summary>
internal static class RuleCost
{
    public static int Print(int reports)
    {
        var knowledge = Knowledge.Shipped;
        var cases = WordForms.Make(reports).Select(content =>
        {
            var recognised = knowledge.Recogniser.Recognise(DocumentReaders.Read(new MemoryStream(content, writable: false), CancellationToken.None).Paper!);
            var report = recognised.Report!;
            var choice = knowledge.Schemes.ChooseFor(report, recognised.Because);
            return new AuditCase(report, ReportScoring.Score(report, choice.Scheme, knowledge.Lexicon), choice.Scheme, knowledge.Lexicon);
        }).ToList();
        var costs = new List<(string Id, TimeSpan Time)>();
        foreach (var (card, rule) in RuleCatalog.All)
        {
            Run(); // warm
            var start = Environment.CpuUsage.UserTime;
            Run();
            costs.Add((card.Id, Environment.CpuUsage.UserTime - start));

            void Run()
            {
                foreach (var audit in cases)
                {
                    if (rule.Abstains(audit) is null)
                    {
                        _ = rule.Check(audit).Count();
                    }
                }
            }
        }

        var all = costs.Sum(cost => cost.Time.TotalMicroseconds) / cases.Count;
        Console.WriteLine(FormattableString.Invariant($"all {all:N0} µs a report"));
        foreach (var (id, time) in costs.OrderByDescending(cost => cost.Time).Take(45))
        {
            Console.WriteLine(FormattableString.Invariant($"  {id}  {time.TotalMicroseconds / cases.Count,8:N1}"));
        }

        return 0;
    }
}

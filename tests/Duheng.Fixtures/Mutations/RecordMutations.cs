using Duheng.Domain.Auditing;
using Duheng.Domain.Proving;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Mutations;

/// <summary>Faults of adjustment, monitoring, procurement and publication.</summary>
internal sealed class RecordMutations : IEvidenceMutations
{
    public IEnumerable<EvidenceMutation> All() =>
    [
        new("ADJ-02", "targets changed behind the approval", (audit, dice) =>
            Anywhere(Kept(audit) with { Targets = new TargetSeal(dice.Between(1, 3), "6f1d", dice.Pick(["70aa", "1b2c", "6f1e"])) })),
        new("ADJ-03", "a warning left open", (audit, dice) =>
            Anywhere(Kept(audit) with { Warnings = [new RaisedWarning("红　预算执行", null, dice.Pick([6, 9]), dice.Between(11, 90), IsAnswered: false)] })),
        new("ADJ-04", "a forecast of half the spending", (audit, dice) => audit.Funds.Amount(FundRow.Executed) is { Yuan: > 0m } spent
            ? Anywhere(Kept(audit) with { Forecast = Money.FromYuan(Figures.HalfUp(spent.Yuan * dice.Between(0.4m, 0.7m, 2), 2)) })
            : null),
        new("ADJ-05", "money added without targets", (audit, dice) => Anywhere(Kept(audit) with
        {
            Appropriations = [.. Kept(audit).Appropriations, new Appropriation(new DateOnly(Year(audit), dice.Between(3, 11), 8), Money.FromWan(dice.Between(5, 80)), "财预追〔9〕号", HasTargets: false)],
        })),
        new("ADJ-06", "spending behind its pace", (audit, dice) => Anywhere(Kept(audit) with
        {
            Progress = [new MonitoredProgress(dice.Pick([4, 6, 8, 10]), dice.Between(3m, 24m, 1), 25m, Targets: null)],
        })),
        new("ADJ-07", "targets far ahead of the money", (audit, dice) => Anywhere(Kept(audit) with
        {
            Progress = [new MonitoredProgress(6, 45m, 40m, dice.Between(56m, 99m, 1))],
        })),
        new("ADJ-08", "carried over and never evaluated", (audit, dice) => Anywhere(Kept(audit) with { Carried = new CarriedMoney(Money.FromWan(dice.Between(1, 40)), IsEvaluated: false) })),
        new("CMP-03", "a contract without procurement", (audit, dice) => Anywhere(Kept(audit) with
        {
            Contracts = [new Contract("信息系统运维服务", Money.FromWan(dice.Between(100, 400)), Starts: null, Ends: null, Paid: null)],
        })),
        new("CMP-03", "a purchase above its budget", (audit, dice) => Anywhere(Kept(audit) with
        {
            Contracts = [],
            Procurements = [new Procurement("服务器", Money.FromWan(dice.Between(51, 90)), Money.FromWan(50m))],
        })),
        new("CMP-04", "a self-evaluation by an agency", (audit, dice) =>
            Anywhere(Kept(audit) with { PreparedBy = dice.Pick(["衡正会计师事务所", "明德绩效评价咨询有限公司"]) })) { Under = scheme => scheme with { ForbidsOutsourcing = true } },
        new("CMP-06", "a new project that was not evaluated before", (audit, _) => Anywhere(Kept(audit) with { IsNew = true, HasPreEvaluation = false }))
        {
            Under = scheme => scheme with { Thresholds = scheme.Thresholds with { PreEvaluationFromWan = 1m } },
        },
        new("CMP-07", "published weeks too late", (audit, dice) => Anywhere(Kept(audit) with { PublishedOn = Kept(audit).ApprovedOn?.AddDays(dice.Between(21, 120)) })),
    ];

    private static Evidence Kept(AuditCase audit) => audit.Evidence!; // clean evidence

    private static int Year(AuditCase audit) => audit.Report.Year?.Year ?? 2023;

    private static EvidenceMutant Anywhere(Evidence evidence) => new(evidence, Spot.Anywhere);
}

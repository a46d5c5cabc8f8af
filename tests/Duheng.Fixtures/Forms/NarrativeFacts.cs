using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>The facts that the sentences of a narrative state.</summary>
internal static partial class NarrativeFacts
{
    public static IReadOnlyList<Fact> Line(NarrativeBlock block, NarrativeLine line) =>
    [
        Fact.Of(line.Name, FactKind.Level1, block.Name),
        Fact.Of(line.Name, FactKind.Name, line.Name),
        Fact.Of(line.Name, FactKind.Weight, line.Full),
        Fact.Of(line.Name, FactKind.Score, line.Score),
        Fact.Of(line.Name, FactKind.Reason, line.Fault ?? ""),
    ];

    /// <summary>预算安排, 资金到位, 实际使用 and the two rates of the sentence on money.</summary>
    public static IReadOnlyList<Fact> Money(DraftNarrative draft)
    {
        var match = Funds().Match(draft.Funds);
        return !match.Success ? [] :
        [
            new Fact(FactKind.MoneyUnit, "万元"),
            Fact.Money(FundRow.Initial, FundColumn.Total, match.Groups["budget"].Value),
            Fact.Money(FundRow.Annual, FundColumn.Total, match.Groups["budget"].Value),
            Fact.Money(FundRow.Received, FundColumn.Total, match.Groups["received"].Value),
            Fact.Money(FundRow.Executed, FundColumn.Total, match.Groups["spent"].Value),
            Fact.Money(FundRow.ReceivedRate, FundColumn.Total, match.Groups["arrival"].Value),
            Fact.Money(FundRow.ExecutionRate, FundColumn.Total, match.Groups["rate"].Value),
        ];
    }

    public static IReadOnlyList<Fact> Result(DraftNarrative draft) => [new Fact(FactKind.Total, draft.Total), new Fact(FactKind.Grade, draft.Grade)];

    [GeneratedRegex("预算安排(?<budget>[\\d.]+)万元.*资金到位(?<received>[\\d.]+)万元，实际使用(?<spent>[\\d.]+)万元，项目资金到位率(?<arrival>[\\d.]+)%，支出实现率(?<rate>[\\d.]+)%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Funds();
}

using System.Globalization;
using Duheng.Application.Data;
using Duheng.Application.Ledgers;
using Duheng.Application.Projects;
using Duheng.Domain.Auditing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Targets;

/// <summary>Looks at targets before anything was done: with the rules that need no actual value, and with what a form must hold.</summary>
public static class TargetCheck
{
    private const string WanUnit = "万元";
    private const string WeightRules = "SCR-";

    /// <summary>Rules on targets and weights; whether goals are measured is said by the links of the clauses.</summary>
    private static readonly RuleSelection Rules = new(
        ["IND-01", "IND-02", "IND-03", "IND-04", "IND-05", "IND-07", "IND-08", "IND-09", "IND-11", "IND-12", "IND-13", "IND-20", "IND-21", "IND-22", "IND-23", "IND-24", "SCR-01", "SCR-02", "SCR-18", "SCR-19", "FIN-14", "FIN-15"],
        []);

    /// <param name="funds">Sums of the ledger; what is not entered yet is no budget of nothing.</param>
    public static IReadOnlyList<TargetFinding> Of(
        ProjectYear year, string annualGoal, IReadOnlyList<TargetIndicator> indicators, IReadOnlyList<TargetClause> clauses, FundTable funds, Scheme scheme, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(funds);
        ArgumentNullException.ThrowIfNull(knowledge);

        var report = ReportOf(year, annualGoal, indicators, funds, scheme, knowledge);
        var audit = AuditEngine.Audit(new AuditCase(report, Sheet: null, scheme, knowledge.Lexicon), Rules);
        return
        [
            .. Missing(annualGoal, indicators, clauses),
            .. audit.Findings.Select(finding => At(finding, indicators.Count)),
        ];
    }

    private static TargetFinding At(Finding finding, int rows)
    {
        var where = finding.Remark.Where;
        var isAboutAll = finding.Rule.Id.StartsWith(WeightRules, StringComparison.Ordinal); // sums and shares stand at no row
        var (row, cell) = !isAboutAll && where is { IsInAnnex: true, Row: { } line, Column: { } column } && line >= 1 && line <= rows
            ? ((int?)line, (TargetCell)column)
            : (null, where.Paragraph is not null ? TargetCell.Goal : TargetCell.Grid);
        return new TargetFinding(finding.Rule.Id, finding.Severity, cell, row, Clause: null, finding.Remark.Zh, finding.Severity == Severity.Blocker);
    }

    private static IEnumerable<TargetFinding> Missing(string annualGoal, IReadOnlyList<TargetIndicator> indicators, IReadOnlyList<TargetClause> clauses)
    {
        if (string.IsNullOrWhiteSpace(annualGoal))
        {
            yield return Stop(TargetCell.Goal, row: null, "还没有写年度目标。");
        }

        if (indicators.Count == 0)
        {
            yield return Stop(TargetCell.Grid, row: null, "还没有指标；请增加一行，或从指标库选。");
        }

        foreach (var row in indicators)
        {
            foreach (var (cell, isMissing, name) in new[]
            {
                (TargetCell.Level1, row.Level1.Length == 0, "一级指标"), (TargetCell.Level2, row.Level2.Length == 0, "二级指标"), (TargetCell.Name, row.Name.Length == 0, "三级指标"),
                (TargetCell.Target, row.Target.Length == 0, "目标值"), (TargetCell.Weight, row.WeightCenti is null, "权重"),
            })
            {
                if (isMissing)
                {
                    yield return Stop(cell, row.Position, $"“{name}”没有填。");
                }
            }
        }

        foreach (var clause in clauses.Where(clause => clause.IsOpen))
        {
            yield return new TargetFinding(
                null, Severity.Blocker, TargetCell.Goal, Row: null, clause.Position, $"分句“{Short(clause.Text)}”没有指标，也没有写明不设指标的理由。", Stops: true);
        }
    }

    private static TargetFinding Stop(TargetCell cell, int? row, string message) => new(null, Severity.Blocker, cell, row, Clause: null, message, Stops: true);

    private static string Short(string text) => text.Length <= 24 ? text : text[..24] + "…";

    private static Report ReportOf(ProjectYear year, string annualGoal, IReadOnlyList<TargetIndicator> indicators, FundTable funds, Scheme scheme, Knowledge knowledge)
    {
        var paragraphs = annualGoal.Split('\n').Where(text => !string.IsNullOrWhiteSpace(text)).Select((text, index) => new Paragraph(index + 1, Place.Body, text.Trim(), 0) { Section = SectionKind.AnnualGoal }).ToList();
        return new Report
        {
            Project = new StatedText(year.Name, Place.Document),
            Unit = new StatedText(year.Organisation, Place.Document),
            Year = new StatedYear(year.Year, Place.Document),
            Funds = FundsOf(funds),
            Execution = scheme.Execution.Weight is { } weight ? Execution(weight) : null,
            Indicators = [.. indicators.Select(row => Line(row, knowledge))],
            Narrative = new Narrative(paragraphs, [.. paragraphs.SelectMany(paragraph => FactReader.Read(paragraph, knowledge.Lexicon))]),
        };
    }

    private static Funds FundsOf(FundTable funds) => new(
        MoneyUnit.Wan,
        [.. new[] { (FundRow.Initial, funds.Initial.Total), (FundRow.Annual, funds.Annual.Total) }
            .Where(row => row.Item2.Fen != 0)
            .Select(row => new FundLine(row.Item1, Place.Document, new Dictionary<FundColumn, Figure> { [FundColumn.Total] = new(row.Item2.Wan, row.Item2.In(MoneyUnit.Wan) + WanUnit, Place.Document) }))]);

    private static IndicatorLine Execution(decimal weight) => new(new StatedText("预算执行率", Place.Document))
    {
        Kind = IndicatorKind.Execution,
        Weight = new Figure(weight, Figures.Plain(weight), Place.Document),
        Target = new StatedQuantity(QuantityReader.Read("100%"), Place.Document),
    };

    private static IndicatorLine Line(TargetIndicator row, Knowledge knowledge) => new(new StatedText(row.Name, At(row, TargetCell.Name, row.Name)))
    {
        Level1 = new StatedText(row.Level1, At(row, TargetCell.Level1, row.Level1)),
        Level2 = new StatedText(row.Level2, At(row, TargetCell.Level2, row.Level2)),
        Kind = knowledge.Recogniser.KindOf(row.Level1, row.Level2),
        Weight = Weight(row),
        Target = row.Target.Length == 0 ? null : new StatedQuantity(QuantityReader.Read(row.Printed), At(row, TargetCell.Target, row.Printed)),
    };

    private static Figure Weight(TargetIndicator row)
    {
        var points = row.WeightCenti / TargetRow.CentiPerPoint;
        var text = points?.ToString("0.##", CultureInfo.InvariantCulture) ?? string.Empty;
        return new Figure(points, text, At(row, TargetCell.Weight, text));
    }

    private static Place At(TargetIndicator row, TargetCell cell, string text) => Place.Cell(Place.Annex, 1, row.Position, (int)cell, text);
}

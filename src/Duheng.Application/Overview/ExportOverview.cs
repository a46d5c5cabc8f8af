using Duheng.Application.Common;
using Duheng.Application.Exports;
using Duheng.Domain.Auditing;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Overview;

/// <summary>The tables of the overview as a workbook, or one of them as CSV (导出).</summary>
public sealed class ExportOverview(SummariseYear summarise) : IUseCase
{
    /// <param name="table">For CSV: units, rules, missing, scores, execution.</param>
    public async Task<Result<ExportedFile>> ExecuteAsync(Actor actor, int year, long? organisationId, string extension, string? table, CancellationToken cancellationToken)
    {
        var summarised = await summarise.ExecuteAsync(actor, year, organisationId, cancellationToken);
        if (summarised.Failed(out var failure, out var summary))
        {
            return failure;
        }

        var tables = Tables(summary);
        var title = $"{Figures.Plain(year)} 年度自评总览";
        return extension switch
        {
            "xlsx" => ExportedFile.Workbook(title, ExportTable.Workbook(title, $"{Figures.Plain(summary.Projects.Count)} 个项目", tables.Values)),
            "csv" when tables.TryGetValue(table ?? "units", out var chosen) => ExportedFile.Csv($"{title}（{chosen.Name}）", chosen.Csv()),
            _ => Refusals.NoSuch("这种表"),
        };
    }

    internal static IReadOnlyDictionary<string, ExportTable> Tables(YearSummary summary) => new Dictionary<string, ExportTable>(StringComparer.Ordinal)
    {
        ["units"] = new(
            "各单位进度",
            ["单位", "主管部门", "应报", "未开始", "填写中", "待单位审核", "待主管部门审核", "审核通过", "被退回", "已报（%）", "全年预算（万元）", "执行率（%）", "自报均分", "重算均分", "差", "有阻断"],
            [10, 10, 4, 4, 4, 4, 4, 4, 4, 4, 6, 4, 4, 4, 4, 4],
            [.. summary.Units.Select(unit => (IReadOnlyList<string>)
            [
                unit.Organisation, unit.Department ?? string.Empty, ExportFigures.Count(unit.Projects.Count), ExportFigures.Count(unit.NotStarted), ExportFigures.Count(unit.InHand), ExportFigures.Count(unit.WithUnit),
                ExportFigures.Count(unit.WithDepartment), ExportFigures.Count(unit.Passed), ExportFigures.Count(unit.Returned), ExportFigures.Number(unit.HandedRate), ExportFigures.Wan(unit.Annual), ExportFigures.Number(unit.ExecutionRate),
                ExportFigures.Number(unit.MeanStated), ExportFigures.Number(unit.MeanLow), ExportFigures.Number(unit.MeanDifference), ExportFigures.Count(unit.Blocked),
            ])]),
        ["rules"] = new(
            "最多的问题",
            ["规则", "名称", "级别", "条", "项目", "涉及分"],
            [4, 12, 4, 4, 4, 4],
            [.. summary.Rules.Select(rule => (IReadOnlyList<string>)
            [
                rule.Rule, RuleCatalog.Cards.FirstOrDefault(card => card.Id == rule.Rule)?.Title ?? string.Empty, Word(rule.Severity), ExportFigures.Count(rule.Findings), ExportFigures.Count(rule.Projects), ExportFigures.Score(rule.RiskCenti),
            ])]),
        ["missing"] = new(
            "未报",
            ["单位", "主管部门", "未报项目", "全年预算（万元）"],
            [10, 10, 4, 5],
            [.. summary.MissingUnits.Select(unit => (IReadOnlyList<string>)[unit.Organisation, unit.Department ?? string.Empty, ExportFigures.Count(unit.Missing), ExportFigures.Wan(unit.MissingAnnual)])]),
        ["scores"] = new(
            "得分分布",
            ["从（分）", "到（分，不含）", "自报（个）", "重算（个）"],
            [4, 4, 4, 4],
            [.. summary.Distribution.Select(bin => (IReadOnlyList<string>)[Figures.Plain(bin.From), Figures.Plain(bin.To), ExportFigures.Count(bin.Stated), ExportFigures.Count(bin.Recomputed)])]),
        ["execution"] = new(
            "执行进度",
            ["月", "累计执行率（%）"],
            [4, 6],
            [.. summary.Months.Select(month => (IReadOnlyList<string>)[ExportFigures.Count(month.Month), ExportFigures.Number(month.Percent)])]),
    };

    private static string Word(Severity severity) => severity switch
    {
        Severity.Blocker => "阻断",
        Severity.Error => "错误",
        Severity.Warning => "警告",
        Severity.Info => "提示",
    };
}

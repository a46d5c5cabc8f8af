using Duheng.Application.Common;
using Duheng.Application.Exports;
using Duheng.Application.Ledgers;
using Duheng.Domain.Lifecycle;
using Duheng.Domain.Quantities;

namespace Duheng.Application.Projects;

/// <summary>The list of projects as a workbook: all that the filter shows, not only the page one is at (导出).</summary>
public sealed class ExportProjects(ListProjects listProjects) : IUseCase
{
    private static readonly string[] Heads =
    [
        "项目编码", "项目名称", "项目单位", "主管部门", "负责人", "年初预算（万元）", "全年预算（万元）", "实际到位（万元）", "全年执行（万元）", "执行率（%）",
        "绩效目标", "运行监控", "自评", "复核", "自报得分", "重算得分（最低）", "重算得分（最高）", "阻断", "错误", "警告", "记录（分）", "文件（分）",
    ];

    private static readonly int[] Widths = [6, 12, 9, 9, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 2, 2, 2, 3, 3];

    public async Task<ExportedFile> ExecuteAsync(Actor actor, ProjectFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);

        var rows = new List<ProjectYear>();
        ProjectPage page;
        do
        {
            page = await listProjects.ExecuteAsync(actor, filter with { Page = 1, After = rows is [.., var last] ? last.Id : null, Before = null, PageRows = ListProjects.MostRows }, cancellationToken);
            rows.AddRange(page.Rows);
        }
        while (page.Rows.Count == ListProjects.MostRows);

        var title = $"{Figures.Plain(filter.Year)} 年度项目";
        var table = new ExportTable("项目", Heads, Widths, [.. rows.Select(Row)]);
        return ExportedFile.Workbook(title, ExportTable.Workbook(title, $"共 {Figures.Plain(rows.Count)} 个", [table]));
    }

    private static IReadOnlyList<string> Row(ProjectYear row) =>
    [
        row.Code, row.Name, row.Organisation, row.Department ?? string.Empty, row.Manager,
        ExportFigures.Wan(row.Initial), ExportFigures.Wan(row.Annual), ExportFigures.Wan(row.Received), ExportFigures.Wan(row.Executed), ExportFigures.Number(FundTable.Rate(row.Executed, row.Annual)),
        row.Targets.Name(), row.Monitoring.Name(), row.Evaluation.Name(), row.Review.Name(),
        ExportFigures.Score(row.StatedCenti), ExportFigures.Score(row.LowCenti), ExportFigures.Score(row.HighCenti),
        ExportFigures.Count(row.Blockers), ExportFigures.Count(row.Errors), ExportFigures.Count(row.Warnings), ExportFigures.Score(row.RecordsCenti), ExportFigures.Score(row.DocumentsCenti),
    ];
}

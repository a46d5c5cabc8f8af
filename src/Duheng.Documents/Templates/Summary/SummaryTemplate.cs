using Duheng.Documents.Writing;
using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Documents.Templates.Summary;

/// <summary>项目支出绩效自评结果汇总表: the projects of a department, one a row; its money is added up, its scores are not.</summary>
[Template("summary", Title = "项目支出绩效自评结果汇总表", TitleEn = "Department summary of many self-evaluations")]
internal sealed class SummaryTemplate : ISummaryTemplate
{
    private const string Title = "项目支出绩效自评结果汇总表";

    private static readonly (FundRow Row, string Head)[] Money = [(FundRow.Initial, "年初预算数"), (FundRow.Annual, "全年预算数"), (FundRow.Executed, "全年执行数")];

    public Manuscript Compose(IReadOnlyList<TemplateCase> all)
    {
        var years = all.Select(one => one.Report.Year?.Year).Distinct().ToList();
        var departments = all.Select(one => one.Report.Department?.Text).Distinct(StringComparer.Ordinal).ToList();
        var unit = new FundUnit([.. all.Select(one => one.Report.Funds)]);
        return new Manuscript(Title,
        [
            new PageRun(
            [
                new TextPiece(TextRole.Title, Title),
                new TextPiece(TextRole.TableTitle, $"（{(years is [{ } year] ? Figures.Plain(year) : FillIn.For("年度"))}年度）"),
                new TextPiece(TextRole.Note, $"主管部门：{FillIn.Or(departments is [{ } only] ? only : null, "主管部门")}"),
                new TextPiece(TextRole.Aside, $"金额单位：{unit.Printed}"),
                Projects(all, unit),
                new TextPiece(TextRole.Note, "注：“重算得分”按评分方案由各项目填报的数据重新计算；有不能评分的指标时为一个区间。得分不作汇总、平均。"),
            ])
            {
                Name = Title,
                IsAcross = true,
            },
        ]);
    }

    private static TablePiece Projects(IReadOnlyList<TemplateCase> all, FundUnit unit) =>
        new([6, 26, 24, 13, 13, 13, 11, 10, 9, 16],
        [
            CellSpans.Heads(["序号", "项目名称", "实施单位", .. Money.Select(one => one.Head), "执行率", "自评得分", "等级", "重算得分"]),
            .. all.Select((one, index) => Row(one, index + 1, unit)),
            [
                WrittenCell.Head("合计").Over(3), .. Money.Select(one => new WrittenCell(Sum(all, one.Row, one.Head, unit))),
                .. Enumerable.Repeat(new WrittenCell(FormText.NotApplicable), 4),
            ],
        ])
        {
            HeadRows = 1,
            IsForm = true,
        };

    private static IReadOnlyList<WrittenCell> Row(TemplateCase one, int number, FundUnit unit)
    {
        var report = one.Report;
        return
        [
            new(Figures.Plain(number)), new(FormText.Wanted(report.Project, "项目名称")), new(FormText.Wanted(report.Unit, "实施单位")),
            .. Money.Select(column => new WrittenCell(unit.Wanted(report.Funds, column.Row, column.Head))),
            new(unit.Cell(report.Funds, FundRow.ExecutionRate, FundColumn.Total)), new(FormText.Wanted(report.Total, "自评得分")), new(FormText.Wanted(report.Grade, "等级")),
            new(FormText.Total(one.Sheet)),
        ];
    }

    /// <summary>A sum that lacks a part is none.</summary>
    private static string Sum(IReadOnlyList<TemplateCase> all, FundRow row, string fact, FundUnit unit) =>
        unit.IsMixed || all.Any(one => unit.Amount(one.Report.Funds, row) is null)
            ? FillIn.For($"{fact}合计")
            : FormText.Number(all.Sum(one => unit.Amount(one.Report.Funds, row)));
}

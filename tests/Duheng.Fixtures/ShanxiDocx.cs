namespace Duheng.Fixtures;

/// <summary>Writes a draft as the Word file the text dumps come from: merged cells, bookmarks, the annex across.</summary>
public static class ShanxiDocx
{
    private static readonly int[] fundWidths = [1448, 1220, 772, 772, 772, 772, 772, 772, 772, 772];
    private static readonly int[] bodyWidths = [1800, 2344, 900, 1500, 1400, 900];
    private static readonly int[] annexWidths = [1100, 1300, 2100, 800, 1500, 1300, 1100, 900, 3676];

    public static void Write(DraftReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);

        using var body = new DocxBody(page: report.Page);
        Header(body, report);
        Situation(body, report);
        Results(body, report);
        Analysis(body, report);
        foreach (var line in ShanxiForm.SignatureLines(report))
        {
            body.Paragraph("Signature", line);
        }

        if (report.HasAnnex)
        {
            body.EndPortrait();
            body.Paragraph("Heading1", ShanxiForm.AnnexTitle);
            body.Table(annexWidths, Merged(ShanxiForm.AnnexRows(report), columns: 2), headerRows: 1);
        }

        DocxPackage.Write(body.Finish(landscape: report.HasAnnex), output, report.Fonts);
    }

    private static void Header(DocxBody body, DraftReport report)
    {
        body.Paragraph("Title", ShanxiForm.Title(report));
        if (report.HasHeader)
        {
            body.Paragraph("Header1", $"项目名称：{report.Project}");
            body.Paragraph("Header1", $"项目单位：{report.Unit}");
            body.Paragraph("Header1", $"主管部门：{report.Department}");
        }
    }

    private static void Situation(DocxBody body, DraftReport report)
    {
        Heading(body, report, 1, "一、项目的基本情况", "_Toc61505636");
        Heading(body, report, 2, "（一）项目概况", "_Toc61505637");
        body.Paragraph("Text", $"项目概况：{report.Overview}");
        body.Paragraph("Text", $"立项依据：{report.Basis}");
        body.Paragraph("Text", $"设立的必要性：{report.Necessity}");
        body.Paragraph("Text", $"保证项目实施的措施与制度：{report.Safeguards}");
        body.Paragraph("Text", $"项目实施计划：{report.Plan}");
        Heading(body, report, 2, "（二）预算执行情况", "_Toc61505638");
        body.Table(fundWidths, FundRows(report), headerRows: 2);
        Heading(body, report, 2, "（三）项目绩效目标", "_Toc61505639");
        Heading(body, report, 3, "1. 项目实施期绩效目标");
        body.Paragraph("Text", report.PeriodGoal);
        Heading(body, report, 3, "2. 项目年度目标");
        body.Paragraph("Text", report.AnnualGoal);
    }

    private static void Results(DocxBody body, DraftReport report)
    {
        Heading(body, report, 1, "二、项目绩效情况", "_Toc61505641");
        body.Paragraph("Text", ShanxiForm.Conclusion(report));
        Scores(body, report, "（一）预算执行情况", "_Toc61505642", [report.BodyExecution ?? report.Execution]);
        Scores(body, report, "（二）项目产出情况", "_Toc61505643", ShanxiForm.Outputs(report));
        Scores(body, report, "（三）项目效益情况", "_Toc61505644", ShanxiForm.Benefits(report));
        Scores(body, report, "（四）项目满意度情况", "_Toc61505645", ShanxiForm.Satisfaction(report));
    }

    private static void Scores(
        DocxBody body, DraftReport report, string heading, string mark, IEnumerable<DraftIndicator> indicators)
    {
        Heading(body, report, 2, heading, mark);
        body.Table(bodyWidths, Merged(ShanxiForm.BodyRows(indicators), columns: 1), headerRows: 1);
    }

    private static void Analysis(DocxBody body, DraftReport report)
    {
        Heading(body, report, 1, "三、项目绩效分析", "_Toc61505646", "_Toc23655", "_Toc17451");
        Heading(body, report, 3, "1. 项目实施和预算执行情况及分析");
        body.Paragraph("Text", report.ExecutionAnalysis);
        Heading(body, report, 3, "2. 产出情况及分析");
        body.Paragraph("Text", report.OutputAnalysis);
        Heading(body, report, 3, "3. 效益情况及分析");
        body.Paragraph("Text", report.BenefitAnalysis);
        Heading(body, report, 3, "4. 满意度情况及分析");
        body.Paragraph("Text", report.SatisfactionAnalysis);
        Heading(body, report, 1, "四、项目主要经验做法", "_Toc61505647");
        body.Paragraph("Text", report.Experience);
        Heading(body, report, 1, "五、项目管理中存在问题及原因分析", "_Toc61505648");
        body.Paragraph("Text", report.Problems);
        Heading(body, report, 1, "六、进一步加强项目管理措施及建议", "_Toc61505649");
        body.Paragraph("Text", report.Measures);
    }

    /// <summary>The first header row spans 财政资金 over five columns; every other header cell spans both rows.</summary>
    private static IEnumerable<IReadOnlyList<DocxCell>> FundRows(DraftReport report)
    {
        var rows = ShanxiForm.FundRows(report).ToList();

        yield return [.. rows[0].Select((text, index) => index == 3
            ? new DocxCell(text) { Span = 5 }
            : new DocxCell(text) { Merge = VerticalMerge.Start })];
        yield return [.. rows[1].Select((text, index) => index is >= 3 and <= 7
            ? new DocxCell(text)
            : new DocxCell(text) { Merge = VerticalMerge.Continue })];
        foreach (var row in rows.Skip(2))
        {
            yield return [.. row.Select(text => new DocxCell(text))];
        }
    }

    /// <summary>An empty cell in the first columns continues the cell above it.</summary>
    private static IEnumerable<IReadOnlyList<DocxCell>> Merged(IEnumerable<IReadOnlyList<string>> rows, int columns)
    {
        var all = rows.ToList();

        return all.Select((row, index) => (IReadOnlyList<DocxCell>)[.. row.Select((text, column) =>
            new DocxCell(text) { Merge = column < columns ? MergeAt(all, index, column) : VerticalMerge.None })]);
    }

    private static VerticalMerge MergeAt(List<IReadOnlyList<string>> rows, int row, int column)
    {
        if (IsTotal(rows[row]))
        {
            return VerticalMerge.None;
        }

        var continues = rows[row][column].Length == 0;
        var continued = row + 1 < rows.Count && rows[row + 1][column].Length == 0 && !IsTotal(rows[row + 1]);
        return continues ? VerticalMerge.Continue : continued ? VerticalMerge.Start : VerticalMerge.None;
    }

    private static bool IsTotal(IReadOnlyList<string> row) => row[0] == "合计";

    private static void Heading(DocxBody body, DraftReport report, int level, string text, params string[] marks) =>
        body.Paragraph(
            level switch { 1 => "Heading1", 2 => "Heading2", _ => "Heading3" },
            text,
            report.HasBookmarks ? marks : []);
}

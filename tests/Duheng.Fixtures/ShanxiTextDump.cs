using System.Text;

namespace Duheng.Fixtures;

/// <summary>
/// Writes a draft as the text dumps of the real Shanxi reports are written: a cell is a line that begins with a tab,
/// a blank line ends a row, bookmarks stay in the text as marks, and the whole is trimmed.
/// </summary>
public static class ShanxiTextDump
{
    public static string Write(DraftReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        var text = new StringBuilder(capacity: 8192);
        if (report.HasHeader)
        {
            Line(text, $" 项目名称： {report.Project}");
            Line(text, $"项目单位： {report.Unit}");
            Line(text, $"主管部门： {report.Department}");
        }

        Situation(text, report);
        Results(text, report);
        Analysis(text, report);
        Signature(text, report);
        Annex(text, report);
        return text.ToString().TrimEnd() + "\n ";
    }

    private static void Situation(StringBuilder text, DraftReport report)
    {
        Line(text, $" {Mark(report, "_Toc61505636")}一、项目的基本情况");
        Line(text, $"{Mark(report, "_Toc61505637")}（一）项目概况");
        Line(text, $"项目概况：{report.Overview}");
        Line(text, $"立项依据：{report.Basis}");
        Line(text, $"设立的必要性：{report.Necessity}");
        Line(text, $"保证项目实施的措施与制度：{report.Safeguards}");
        Line(text, $"项目实施计划：{report.Plan}");
        Blank(text, 2);
        Line(text, $"{Mark(report, "_Toc61505638")}（二）预算执行情况");
        Blank(text, 1);
        Table(text, ShanxiForm.FundRows(report), after: 1);
        Line(text, $"{Mark(report, "_Toc61505639")}（三）项目绩效目标");
        Line(text, "1. 项目实施期绩效目标");
        Line(text, report.PeriodGoal);
        Line(text, "\t");
        Line(text, "2. 项目年度目标");
        Line(text, report.AnnualGoal);
        Blank(text, 1);
    }

    private static void Results(StringBuilder text, DraftReport report)
    {
        Line(text, $"{Mark(report, "_Toc61505641")}二、项目绩效情况");
        Line(text, ShanxiForm.Conclusion(report));
        Line(text, $"{Mark(report, "_Toc61505642")}（一）预算执行情况");
        Table(text, ShanxiForm.BodyRows([report.BodyExecution ?? report.Execution]), after: 4);
        Line(text, $"{Mark(report, "_Toc61505643")}（二）项目产出情况");
        Table(text, ShanxiForm.BodyRows(ShanxiForm.Outputs(report)), after: 2);
        Line(text, $"{Mark(report, "_Toc61505644")}（三）项目效益情况");
        Table(text, ShanxiForm.BodyRows(ShanxiForm.Benefits(report)), after: 5);
        Line(text, $"{Mark(report, "_Toc61505645")}（四）项目满意度情况");
        Table(text, ShanxiForm.BodyRows(ShanxiForm.Satisfaction(report)), after: 4);
    }

    private static void Analysis(StringBuilder text, DraftReport report)
    {
        Line(text, $"{Mark(report, "_Toc61505646", "_Toc23655", "_Toc17451")}三、项目绩效分析");
        Line(text, "1. 项目实施和预算执行情况及分析");
        Line(text, report.ExecutionAnalysis);
        Blank(text, 1);
        Line(text, "2. 产出情况及分析");
        Line(text, report.OutputAnalysis);
        Blank(text, 1);
        Line(text, "3. 效益情况及分析");
        Line(text, report.BenefitAnalysis);
        Blank(text, 1);
        Line(text, "4. 满意度情况及分析");
        Line(text, report.SatisfactionAnalysis);
        Line(text, $"{Mark(report, "_Toc61505647")}四、项目主要经验做法 ");
        Line(text, report.Experience);
        Line(text, $"{Mark(report, "_Toc61505648")}五、项目管理中存在问题及原因分析");
        Line(text, report.Problems);
        Line(text, $"{Mark(report, "_Toc61505649")}六、进一步加强项目管理措施及建议");
        Line(text, report.Measures);
    }

    private static void Signature(StringBuilder text, DraftReport report)
    {
        var lines = ShanxiForm.SignatureLines(report);
        if (lines.Count > 0)
        {
            Blank(text, 1);
        }

        foreach (var line in lines)
        {
            Line(text, line);
        }
    }

    private static void Annex(StringBuilder text, DraftReport report)
    {
        if (report.HasAnnex)
        {
            Line(text, $" \t{ShanxiForm.AnnexTitle}");
            Blank(text, 1);
            Table(text, ShanxiForm.AnnexRows(report), after: 0);
        }
    }

    private static void Table(StringBuilder text, IEnumerable<IReadOnlyList<string>> rows, int after)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                text.Append('\t').Append(cell).Append('\n');
            }

            Blank(text, 1);
        }

        Blank(text, after);
    }

    private static string Mark(DraftReport report, params string[] names) =>
        report.HasBookmarks ? string.Concat(names.Select(name => $"[bookmark: {name}]")) : "";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static void Blank(StringBuilder text, int count) => text.Append('\n', count);
}

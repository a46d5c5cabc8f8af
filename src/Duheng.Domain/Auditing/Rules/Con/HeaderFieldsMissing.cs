using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-13", Severity.Blocker, Basis = "所用版式的表头栏目",
    Title = "基本信息缺失", TitleEn = "Header fields are missing")]
public sealed class HeaderFieldsMissing : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Fields(audit.Report).Count > 0
        ? null
        : Abstention.NotApplicable("认不出版式，不知道表头应有哪些栏目", "the layout is not known, nor what its header holds");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        var missing = Fields(audit.Report).Where(field => !IsThere(field, audit.Report)).ToList();
        if (missing.Count == 0)
        {
            yield break;
        }

        var names = string.Join("、", missing.Select(Zh));
        yield return new Remark(
            missing.Select(field => Stated(field, audit.Report)).FirstOrDefault(text => text is { IsBlank: true })?.Place ?? Place.Document,
            $"表头缺少{names}。",
            $"The header lacks {string.Join(", ", missing.Select(En))}.")
        {
            Expected = names,
            AlsoAt = missing.Contains(HeaderField.Project) && audit.Report.Project is { IsBlank: false } elsewhere ? [elsewhere.Place] : [],
            Key = names,
            Explains = [Facets.Header],
        };
    }

    /// <summary>What the layout prints; when the layout is not known, the labels that stand there with nothing behind them.</summary>
    private static IReadOnlyList<HeaderField> Fields(Report report) => report.Prints.Count > 0
        ? report.Prints
        : [.. Enum.GetValues<HeaderField>().Where(field => Stated(field, report) is { IsBlank: true })];

    private static bool IsThere(HeaderField field, Report report) =>
        Stated(field, report) is { IsBlank: false } text && (field != HeaderField.Project || IsInHeader(text, report));

    /// <summary>A name that only the sentence of the result tells is not in the header.</summary>
    private static bool IsInHeader(StatedText name, Report report) => !ReferenceEquals(name, report.ConcludedProject);

    private static StatedText? Stated(HeaderField field, Report report) => field switch
    {
        HeaderField.Project => report.Project,
        HeaderField.Unit => report.Unit,
        HeaderField.Department => report.Department,
    };

    private static string Zh(HeaderField field) => field switch
    {
        HeaderField.Project => "项目名称",
        HeaderField.Unit => "项目单位",
        HeaderField.Department => "主管部门",
    };

    private static string En(HeaderField field) => field switch
    {
        HeaderField.Project => "the project",
        HeaderField.Unit => "the unit",
        HeaderField.Department => "the department",
    };
}

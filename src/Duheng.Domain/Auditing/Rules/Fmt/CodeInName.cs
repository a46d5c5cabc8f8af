using System.Text.RegularExpressions;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Fmt;

[AuditRule("FMT-09", Severity.Info, Basis = "名称栏只填全称，不带系统编码（本产品文字检查）",
    Title = "名称含编码", TitleEn = "A code inside a name")]
public sealed partial class CodeInName : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => Names(audit.Report).Any()
        ? null
        : Abstention.Lacking("表头没有填名称", "the header holds no names");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var (label, labelEn, name) in Names(audit.Report))
        {
            if (Code().Match(name.Text) is { Success: true } match)
            {
                var bare = name.Text.Remove(match.Index, match.Length).Trim();
                yield return new Remark(
                    name.Place,
                    $"{label}“{name.Text}”带着编码，应为“{bare}”。",
                    $"The {labelEn} \"{name.Text}\" carries a code; it is \"{bare}\".")
                {
                    Stated = name.Text,
                    Expected = bare,
                };
            }
        }
    }

    private static IEnumerable<(string Label, string LabelEn, StatedText Name)> Names(Report report) =>
        new[] { ("项目名称", "project", report.Project), ("项目单位", "unit", report.Unit), ("主管部门", "department", report.Department) }
            .Where(one => one.Item3 is { IsBlank: false })
            .Select(one => (one.Item1, one.Item2, one.Item3!)); // filtered above

    /// <summary>"-408" behind a name, "408-" before it. A year is no code.</summary>
    [GeneratedRegex("\\s*[-－—_]\\s*(?!(19|20)\\d{2}$)\\d{2,}$|^\\d{3,}\\s*[-－—_]\\s*(?=[\\u4e00-\\u9fff])|^\\d{6,}\\s*(?=[\\u4e00-\\u9fff])|\\s*[（(](?!(19|20)\\d{2}[）)])\\d{3,}[）)]$|^[（(\\[【]\\d{3,}[）)\\]】]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}

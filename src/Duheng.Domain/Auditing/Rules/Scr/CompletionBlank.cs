using Duheng.Domain.Quantities;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Scr;

[AuditRule("SCR-10", Severity.Error, Basis = "表内勾稽：有业绩值就应有完成率",
    Title = "完成率空白", TitleEn = "A completion rate is left blank")]
public sealed class CompletionBlank : IAuditRule
{
    public Abstention? Abstains(AuditCase audit) => audit.Report.AllLines.Any(line => line.Completion is not null)
        ? null
        : Abstention.NotApplicable("表里没有完成率一栏", "the form has no column of completion rates");

    public IEnumerable<Remark> Check(AuditCase audit)
    {
        foreach (var line in audit.Report.AllLines)
        {
            if (line is not { Completion: { IsBlank: true } completion, Actual: { IsBlank: false } actual }
                || audit.Lexicon.Denies(actual.Text) || audit.Lexicon.Is("not-applicable", actual.Text)
                || (completion.Text.Length > 0 && !IsComputable(audit, line)))
            {
                continue;
            }

            // A rate below nothing is no rate: what is wrong there is the actual.
            var ratio = Completions.Of(audit, line);
            var due = ratio is null || ratio.IsOfNothing || ratio.Due < 0m ? null : Figures.Rounded(ratio.Due, 2) + "%";
            yield return new Remark(
                completion.Place,
                due is null
                    ? $"“{line.Name.Text}”填了业绩值“{actual.Text}”，完成率却是空白。"
                    : $"“{line.Name.Text}”填了业绩值“{actual.Text}”，完成率却是空白，按 {ratio!.Working} 应为 {due}。", // due is of it
                due is null
                    ? $"\"{line.Name.Text}\" has the actual \"{actual.Text}\" but no completion rate."
                    : $"\"{line.Name.Text}\" has the actual \"{actual.Text}\" but no completion rate; {ratio!.Working} makes {due}.")
            {
                Indicator = line.Name.Text,
                Stated = completion.Text,
                Expected = due,
                Key = "blank",
                Explains = [Facets.Completion(line)],
                FollowsFrom = Lines.IsZeroWithoutReason(audit, line) ? [Facets.Score(line)] : [],
            };
        }
    }

    /// <summary>A dash is a statement (no rate for words, or for what is a rate itself); only a rate that can be computed is missing then.</summary>
    private static bool IsComputable(AuditCase audit, IndicatorLine line) =>
        line.Kind != IndicatorKind.Execution && Completions.Of(audit, line) is { IsOfNothing: false };
}

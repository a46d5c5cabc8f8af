using System.Globalization;
using Duheng.Domain.Reports;

namespace Duheng.Domain.Auditing.Rules.Con;

[AuditRule("CON-12", Severity.Blocker, Basis = "自评按预算年度进行：报告应写明是哪一年度",
    Title = "年度缺失或混用", TitleEn = "The fiscal year is missing or mixed")]
public sealed class FiscalYearMissing : IAuditRule
{
    public IEnumerable<Remark> Check(AuditCase audit)
    {
        if (audit.Report.Year is not { } year)
        {
            yield return Missing(audit);
            yield break;
        }

        if (audit.Report is { Title: { } title, FormYear: { } form } && title.Place == year.Place && form.Year != year.Year && title.Text.Contains("年度", StringComparison.Ordinal))
        {
            var (titled, printed) = (year.Year.ToString(CultureInfo.InvariantCulture), form.Year.ToString(CultureInfo.InvariantCulture));
            yield return new Remark(title.Place, $"标题写的是 {titled} 年度，自评表写的是 {printed} 年度。", $"The title is of {titled}, the form of {printed}.")
            {
                Stated = titled,
                Expected = printed,
                AlsoAt = [form.Place],
                Explains = [Facets.Year],
                Key = "form",
            };
            yield break;
        }

        var paragraphs = audit.Report.OtherTotals.Append(audit.Report.Total).Select(total => total?.Place).Append(audit.Report.Grade?.Place)
            .Select(place => place?.Paragraph).OfType<int>().ToHashSet();
        var other = audit.Narrative.Of(FactKind.Year).FirstOrDefault(fact =>
            fact.Number != year.Year && paragraphs.Contains(fact.Paragraph.Number) && fact.Text.EndsWith("年度", StringComparison.Ordinal) && Concludes(fact, audit));
        if (other is not null)
        {
            var stated = year.Year.ToString(CultureInfo.InvariantCulture);
            yield return new Remark(
                other.Place,
                $"评价结论写的是{other.Text}，报告是 {stated} 年度的。",
                $"The result speaks of {other.Text}, the report is of {stated}.")
            {
                Stated = other.Text,
                Expected = stated,
                AlsoAt = [year.Place],
                Explains = [Facets.Year],
            };
        }
    }

    /// <summary>Years in the text, all the same one, let a reader guess: a milder case.</summary>
    private static Remark Missing(AuditCase audit)
    {
        var told = audit.Narrative.Facts.Where(fact => fact.Kind is FactKind.Year or FactKind.Date && !Telling.IsIntent(fact.Paragraph.Section) && SignOff.DateOf(fact.Paragraph) is null).ToList();
        var one = told.Select(fact => fact.Number).Distinct().Count() == 1 ? told[0] : null;
        var remark = one is null
            ? new Remark(
                Place.Document,
                "通篇没有写明预算年度：标题、表头、正文和时效指标里都找不到年度。",
                "No fiscal year is told anywhere: not in the title, the header, the text or a deadline.")
            : new Remark(
                one.Place,
                $"没有写明预算年度，只能从正文的“{one.Text}”推测。",
                $"No fiscal year is told; one can only guess it from \"{one.Text}\" in the text.");

        return remark with
        {
            Stated = one?.Text,
            Lowered = one is null ? null : Severity.Warning,
            Explains = [Facets.Year],
            Key = Facets.Year,
        };
    }

    /// <summary>The sentence of the result itself, not one about the year before.</summary>
    private static bool Concludes(Fact fact, AuditCase audit) =>
        new[] { audit.Report.Total?.Place, audit.Report.Grade?.Place }.Concat(audit.Report.OtherTotals.Select(total => total.Place)).Contains(fact.Place)
        && !audit.Lexicon.Holds("other-times", fact.Place.Text)
        && !audit.Narrative.Of(FactKind.Year).Any(own => own.Place == fact.Place && own.Number == audit.Report.Year?.Year);
}

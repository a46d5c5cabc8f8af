using System.Collections.Concurrent;
using Duheng.Application.Common;
using Duheng.Application.Data;
using Duheng.Documents.Templates;
using Duheng.Documents.Templates.Own;
using Duheng.Documents.Writing;
using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Reporting;

/// <summary>Fills a form with a report (生成报告): what it states, and beside it what it comes to under its scheme.</summary>
public sealed class ComposeReport(Knowledge knowledge) : IUseCase
{
    /// <summary>Of each template, the fields that it was seen to hold: a batch tries each of them once.</summary>
    private readonly ConcurrentDictionary<object, ConcurrentDictionary<string, bool>> held = new(ReferenceEqualityComparer.Instance);

    /// <param name="scheme">Null to choose by the report itself.</param>
    public Manuscript Execute(Report report, ITemplate template, Scheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(template);

        return template.Compose(new TemplateCase(report, Score(report, scheme)));
    }

    /// <summary>One document of many reports (汇总).</summary>
    /// <param name="scheme">Null to choose for each by the report itself.</param>
    public Manuscript Execute(IReadOnlyList<Report> reports, ISummaryTemplate template, Scheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(template);

        return template.Compose([.. reports.Select(report => new TemplateCase(report, Score(report, scheme)))]);
    }

    /// <summary>Fills a template of the user's own.</summary>
    public IWritable Execute(Report report, OwnTemplate template, Scheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(template);

        return template.Fill(new TemplateCase(report, Score(report, scheme)));
    }

    /// <summary>What the data says and the form has no place for, by the names of its fields.</summary>
    public IReadOnlyList<string> LeftOut(Report report, ITemplate template, Scheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(template);

        return LeftOutFields.Of(new TemplateCase(report, Score(report, scheme)), one => template.Compose(one).Texts, HeldBy(template));
    }

    /// <summary>The same of a document of many reports, for one of them.</summary>
    public IReadOnlyList<string> LeftOut(Report report, ISummaryTemplate template, Scheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(template);

        return LeftOutFields.Of(new TemplateCase(report, Score(report, scheme)), one => template.Compose([one]).Texts, HeldBy(template));
    }

    /// <summary>The same of a template of the user's own.</summary>
    public IReadOnlyList<string> LeftOut(Report report, OwnTemplate template, Scheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(template);

        return LeftOutFields.Of(new TemplateCase(report, Score(report, scheme)), template.Texts, HeldBy(template));
    }

    private ConcurrentDictionary<string, bool> HeldBy(object template) => held.GetOrAdd(template, _ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal));

    private ScoreSheet? Score(Report report, Scheme? scheme) =>
        ReportScoring.Score(report, scheme ?? knowledge.Schemes.ChooseFor(report, new Wording("按数据里的版式", "the layout that the data names")).Scheme, knowledge.Lexicon);
}

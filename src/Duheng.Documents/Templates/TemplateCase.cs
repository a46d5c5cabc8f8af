using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Documents.Templates;

/// <summary>What a template is filled from: what the report states and, beside it, what it comes to under its scheme.</summary>
/// <param name="Sheet">Null when the report carries no points.</param>
public sealed record TemplateCase(Report Report, ScoreSheet? Sheet);

using System.Globalization;
using Duheng.Application.Evaluations;
using Duheng.Domain.Lifecycle;
using Duheng.Web.Api.Versions;

namespace Duheng.Web.Api.Evaluations;

/// <summary>The self-evaluation of a project's year: rows, points, what the rules say, what stops the submission.</summary>
/// <param name="Low">Recomputed; low and high differ where lines cannot be scored.</param>
public sealed record EvaluationReply(
    long Project, string State, string Scheme, long Version, decimal Low, decimal High, string? Grade, DateTimeOffset? SubmittedAt, DateTimeOffset? PassedAt, string? ContentHash,
    IReadOnlyList<EvaluationLineReply> Lines, IReadOnlyList<EvaluationFindingReply> Findings, IReadOnlyList<Obstacle> Obstacles) : VersionedReply
{
    internal override string Tag => string.Create(CultureInfo.InvariantCulture, $"{Version}.{YearVersion}");

    /// <summary>Of the project's year: judgments name it.</summary>
    internal long YearVersion { get; private init; }

    internal static EvaluationReply Of(Evaluated evaluated) => new(
        evaluated.Year.Id, evaluated.Year.Evaluation.Key(), evaluated.Evaluation.SchemeId, evaluated.Evaluation.Version, evaluated.Sheet.Low, evaluated.Sheet.High, evaluated.Sheet.Grade == evaluated.Sheet.GradeHigh ? evaluated.Sheet.Grade.Key() : null,
        evaluated.Evaluation.SubmittedAt, evaluated.Evaluation.PassedAt, evaluated.Evaluation.ContentHash, [.. evaluated.Lines.Select(EvaluationLineReply.Of)],
        [.. evaluated.Audit.Findings.Select(finding => EvaluationFindingReply.Of(finding, evaluated.Waivers))], [.. evaluated.Obstacles])
    { YearVersion = evaluated.Year.Version };
}

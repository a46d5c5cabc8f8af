using Duheng.Application.Projects;
using Duheng.Domain.Registers;

namespace Duheng.Application.Measures;

/// <summary>The measures of a project's year (项目的度量).</summary>
/// <param name="MayBind">Whether this person may bind them now: while the targets are open.</param>
/// <param name="Known">All that packs have.</param>
public sealed record ProjectMeasures(ProjectYear Year, IReadOnlyList<IndicatorMeasure> Indicators, bool MayBind, IReadOnlyList<Measure> Known);

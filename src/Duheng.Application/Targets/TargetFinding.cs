using Duheng.Domain.Auditing;

namespace Duheng.Application.Targets;

/// <summary>Something wrong in targets, at the cell that it is about.</summary>
/// <param name="Rule">The id of the audit rule; null for what a form must hold before anything can be checked.</param>
/// <param name="Row">The position of the indicator; null where it is about the whole.</param>
/// <param name="Clause">The position of the clause of the annual goal.</param>
/// <param name="Stops">Whether it must be mended before targets are handed up.</param>
public sealed record TargetFinding(string? Rule, Severity Severity, TargetCell Cell, int? Row, int? Clause, string Message, bool Stops);

using Duheng.Domain.Auditing;

namespace Duheng.Application.Auditing;

/// <summary>A finding that does not count, and the waiver that says so.</summary>
public sealed record WaivedFinding(Finding Finding, Waiver Waiver);

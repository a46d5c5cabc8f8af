using Duheng.Application.Auditing;
using Duheng.Domain.Auditing;

namespace Duheng.Application.Output;

/// <summary>What is known when the last document is done: what the reports show only together, and how the run ends.</summary>
internal sealed record RunEnd(IReadOnlyList<Finding> Findings, IReadOnlyList<WaivedFinding> Waived, ExitCode ExitCode);

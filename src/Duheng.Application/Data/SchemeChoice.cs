using Duheng.Domain.Reports;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Data;

/// <summary>The scheme that a report is scored by, and why that one.</summary>
public sealed record SchemeChoice(Scheme Scheme, Wording Because);

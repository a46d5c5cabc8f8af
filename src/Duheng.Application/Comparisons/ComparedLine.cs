using Duheng.Application.Evaluations;

namespace Duheng.Application.Comparisons;

/// <summary>A row of the self-evaluation beside the same row of a finished report.</summary>
/// <param name="IsFound">False where the report has no row of this name: then every value of it is missing.</param>
/// <param name="Score">What the report claims, and what the platform computes.</param>
public sealed record ComparedLine(EvaluatedLine Line, bool IsFound, ComparedValue Weight, ComparedValue Target, ComparedValue Actual, ComparedValue Reason, ComparedValue Score);

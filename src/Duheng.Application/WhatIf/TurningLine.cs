using Duheng.Domain.Scoring;

namespace Duheng.Application.WhatIf;

/// <summary>A line that alone would change the grade.</summary>
/// <param name="Score">The points that it would then have: 0 or its whole weight.</param>
public sealed record TurningLine(LineScore Line, decimal Score, decimal Total, Grade Grade);

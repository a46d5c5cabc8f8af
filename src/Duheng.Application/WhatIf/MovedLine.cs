using Duheng.Domain.Scoring;

namespace Duheng.Application.WhatIf;

/// <summary>A line before and after.</summary>
public sealed record MovedLine(LineScore Before, LineScore After);

namespace Duheng.Domain.Reports;

/// <summary>One row of the money table: its label and its figures by source.</summary>
public sealed record FundLine(FundRow Row, Place Label, IReadOnlyDictionary<FundColumn, Figure> Figures);

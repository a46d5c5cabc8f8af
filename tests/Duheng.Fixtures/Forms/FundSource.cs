using Duheng.Domain.Reports;

namespace Duheng.Fixtures.Forms;

/// <summary>A row of the money in the annex: its label, and the source that it tells; null where the report has no field for it.</summary>
internal sealed record FundSource(string Label, FundColumn? Column);

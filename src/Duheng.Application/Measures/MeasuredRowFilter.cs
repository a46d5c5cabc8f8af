using Duheng.Domain.Measures;

namespace Duheng.Application.Measures;

/// <summary>Which of the entries behind a measure are shown.</summary>
/// <param name="Counts">Those that count, those that are left out, or all for null.</param>
/// <param name="Beyond">A further condition that must hold, such as 响应时长 &gt; 2 小时; null for none.</param>
/// <param name="LargestFirst">By value; otherwise by day.</param>
/// <param name="Page">From 1.</param>
public sealed record MeasuredRowFilter(bool? Counts, RowNode? Beyond, bool LargestFirst, int Page, int PageRows);

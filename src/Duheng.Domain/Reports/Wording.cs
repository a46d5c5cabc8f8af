namespace Duheng.Domain.Reports;

/// <summary>One sentence of ours in both languages.</summary>
public sealed record Wording(string Zh, string En);

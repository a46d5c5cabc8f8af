using Duheng.Application.Registers;

namespace Duheng.Application.Measures;

/// <summary>What became of one frozen entry since (冻结后的一处变化).</summary>
/// <param name="What">新计入, 不再计入, 已更正.</param>
/// <param name="Entry">As it is now.</param>
/// <param name="Before">Differing cells as they were, by column: 首次响应时间 2021-09-18 10:10 → 2021-09-18 12:38.</param>
/// <param name="Reason">As it was given with the change; empty for a new entry.</param>
public sealed record RecordChange(string What, RegisterEntry Entry, IReadOnlyList<string> Before, string Reason);

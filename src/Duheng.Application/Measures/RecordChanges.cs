namespace Duheng.Application.Measures;

/// <summary>How a list of entries differs from one that was frozen (冻结后的变化).</summary>
/// <param name="Added">Count now, and did not then.</param>
/// <param name="Gone">Counted then, and do no more: removed, set aside, or moved out of what the measure asks for. As they were.</param>
/// <param name="Changed">Count still, and say something else. As they were.</param>
public sealed record RecordChanges(IReadOnlyList<RecordKey> Added, IReadOnlyList<RecordKey> Gone, IReadOnlyList<RecordKey> Changed)
{
    public bool IsNone => Added.Count + Gone.Count + Changed.Count == 0;
}

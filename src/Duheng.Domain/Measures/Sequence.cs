using System.Collections;

namespace Duheng.Domain.Measures;

/// <summary>A list that equals another when its items do, so that two expressions can be compared.</summary>
public sealed class Sequence<T>(IEnumerable<T> items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[] items = [.. items];

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(Sequence<T>? other) => other is not null && items.SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode() => items.Aggregate(0, HashCode.Combine);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

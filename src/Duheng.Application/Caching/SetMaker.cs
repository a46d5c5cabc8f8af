namespace Duheng.Application.Caching;

internal sealed class SetMaker<T> : ListMaker
{
    public override object Make(object?[] parts) => parts.Cast<T>().ToHashSet();

    public override IReadOnlyList<object?> Split(object list) => [.. ((IEnumerable<T>)list).Select(one => (object?)one)];
}

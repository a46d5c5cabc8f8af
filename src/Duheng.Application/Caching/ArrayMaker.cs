namespace Duheng.Application.Caching;

/// <summary>Of whatever may be an array.</summary>
internal sealed class ArrayMaker<T> : ListMaker
{
    public override object Make(object?[] parts)
    {
        var list = new T[parts.Length];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = (T)parts[index]!; // null where T allows it
        }

        return list;
    }

    public override IReadOnlyList<object?> Split(object list) => [.. ((IEnumerable<T>)list).Select(one => (object?)one)];
}

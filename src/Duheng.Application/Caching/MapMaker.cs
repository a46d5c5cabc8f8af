namespace Duheng.Application.Caching;

/// <summary>The parts are keys and values by turns.</summary>
internal sealed class MapMaker<TKey, TValue> : ListMaker
    where TKey : notnull
{
    public override object Make(object?[] parts)
    {
        var map = new Dictionary<TKey, TValue>(parts.Length / 2);
        for (var index = 0; index < parts.Length; index += 2)
        {
            map.Add((TKey)parts[index]!, (TValue)parts[index + 1]!); // null where TValue allows it
        }

        return map;
    }

    public override IReadOnlyList<object?> Split(object list) => [.. ((IReadOnlyDictionary<TKey, TValue>)list).SelectMany(pair => (object?[])[pair.Key, pair.Value])];
}

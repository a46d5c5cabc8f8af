namespace Duheng.Application.Caching;

/// <summary>Which declared types are lists and dictionaries, and how they are made again.</summary>
internal static class ValueShape
{
    private static readonly Type[] Lists =
        [typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IEnumerable<>), typeof(IReadOnlySet<>)];

    /// <summary>The type of an entry of a list or dictionary; null for any other type.</summary>
    public static Type? EntryOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return null;
        }

        var open = type.GetGenericTypeDefinition();
        return open == typeof(IReadOnlyDictionary<,>) ? typeof(KeyValuePair<,>).MakeGenericType(type.GetGenericArguments())
            : Array.IndexOf(Lists, open) >= 0 ? type.GetGenericArguments()[0]
            : null;
    }

    public static object Make(Type type, IReadOnlyList<object?> entries)
    {
        var arguments = type.GetGenericArguments();
        var maker = type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? typeof(DictionaryMaker<,>)
            : type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>) ? typeof(SetMaker<>)
            : typeof(ListMaker<>);
        return ((IMaker)Activator.CreateInstance(maker.MakeGenericType(arguments))!).Make(entries); // null only for Nullable<T>
    }

    private interface IMaker
    {
        object Make(IReadOnlyList<object?> entries);
    }

    private sealed class ListMaker<T> : IMaker
    {
        public object Make(IReadOnlyList<object?> entries)
        {
            var list = new T[entries.Count];
            for (var index = 0; index < list.Length; index++)
            {
                list[index] = (T)entries[index]!; // null where T allows it
            }

            return list;
        }
    }

    private sealed class SetMaker<T> : IMaker
    {
        public object Make(IReadOnlyList<object?> entries) => entries.Cast<T>().ToHashSet();
    }

    private sealed class DictionaryMaker<TKey, TValue> : IMaker
        where TKey : notnull
    {
        public object Make(IReadOnlyList<object?> entries) => new Dictionary<TKey, TValue>(entries.Cast<KeyValuePair<TKey, TValue>>());
    }
}

using System.Collections.Concurrent;
using System.Reflection;

namespace Duheng.Application.Caching;

/// <summary>How the values of a declared type are taken apart and made again; worked out once for each type.</summary>
internal sealed class ValueShape
{
    private static readonly ConcurrentDictionary<Type, ValueShape> Shapes = new();

    private static readonly Type[] Lists =
        [typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IEnumerable<>), typeof(IReadOnlySet<>), typeof(IReadOnlyDictionary<,>)];

    private readonly IMaker? maker;
    private readonly ConstructorInvoker? tuple;
    private readonly Lazy<ValuePlan> plan; // a type may hold itself

    private ValueShape(Type type)
    {
        (Type, Kind) = (type, KindOf(type));
        plan = new Lazy<ValuePlan>(() => new ValuePlan(type));
        var arguments = type.GetGenericArguments();
        switch (Kind)
        {
            case ValueKind.Optional:
                Entries = [Of(arguments[0])];
                break;
            case ValueKind.Tuple:
                Entries = [.. arguments.Select(Of)];
                tuple = ConstructorInvoker.Create(type.GetConstructor(arguments)!); // every tuple has one of all its parts
                break;
            case ValueKind.List:
                Entries = [Of(arguments.Length == 2 ? typeof(KeyValuePair<,>).MakeGenericType(arguments) : arguments[0])];
                maker = (IMaker)Activator.CreateInstance(MakerOf(type.GetGenericTypeDefinition()).MakeGenericType(arguments))!; // null only for Nullable<T>
                break;
            default:
                break;
        }
    }

    public Type Type { get; }

    public ValueKind Kind { get; }

    /// <summary>Of the parts of a tuple; one of a list and of what may be null.</summary>
    public IReadOnlyList<ValueShape> Entries { get; } = [];

    /// <summary>Of a struct or an object.</summary>
    public ValuePlan Plan => plan.Value;

    public static ValueShape Of(Type type) => Shapes.GetOrAdd(type, static type => new ValueShape(type));

    /// <summary>The list or tuple of these entries.</summary>
    public object Make(object?[] entries) => maker?.Make(entries) ?? tuple!.Invoke(entries.AsSpan()); // only lists and tuples have entries

    private static ValueKind KindOf(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is not null => ValueKind.Optional,
        _ when type == typeof(string) => ValueKind.Text,
        _ when type == typeof(int) => ValueKind.Integer,
        _ when type == typeof(bool) => ValueKind.Flag,
        _ when type == typeof(decimal) => ValueKind.Number,
        { IsEnum: true } => ValueKind.Name,
        { IsValueType: true } when type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) => ValueKind.Tuple, // a closed type has a name
        { IsValueType: true } => ValueKind.Struct,
        { IsGenericType: true } when Array.IndexOf(Lists, type.GetGenericTypeDefinition()) >= 0 => ValueKind.List,
        _ => ValueKind.Object,
    };

    private static Type MakerOf(Type list) => list == typeof(IReadOnlyDictionary<,>) ? typeof(DictionaryMaker<,>)
        : list == typeof(IReadOnlySet<>) ? typeof(SetMaker<>)
        : typeof(ListMaker<>);

    private interface IMaker
    {
        object Make(object?[] entries);
    }

    private sealed class ListMaker<T> : IMaker
    {
        public object Make(object?[] entries)
        {
            var list = new T[entries.Length];
            for (var index = 0; index < list.Length; index++)
            {
                list[index] = (T)entries[index]!; // null where T allows it
            }

            return list;
        }
    }

    private sealed class SetMaker<T> : IMaker
    {
        public object Make(object?[] entries) => entries.Cast<T>().ToHashSet();
    }

    private sealed class DictionaryMaker<TKey, TValue> : IMaker
        where TKey : notnull
    {
        public object Make(object?[] entries) => new Dictionary<TKey, TValue>(entries.Cast<KeyValuePair<TKey, TValue>>());
    }
}

using System.Collections.Concurrent;
using System.Reflection;
using Duheng.Domain.Reports;

namespace Duheng.Application.Caching;

/// <summary>How the values of a declared type are taken apart and made again; worked out once for each type.</summary>
internal sealed class ValueShape
{
    private static readonly ConcurrentDictionary<Type, ValueShape> Shapes = new();

    private static readonly Type[] Lists =
        [typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IEnumerable<>), typeof(IReadOnlySet<>), typeof(IReadOnlyDictionary<,>)];

    /// <summary>
    /// Those over values that are no objects. A program that was compiled ahead has code for each of them only where something names it; all others share theirs.
    /// </summary>
    private static readonly ListMaker[] Ready = [new ArrayMaker<HeaderField>(), new ArrayMaker<int>(), new MapMaker<FontRole, FontProfile>(), new MapMaker<FundColumn, Figure>(), new MapMaker<int, IReadOnlyList<PrintedFont>>()];

    private readonly ListMaker? maker;
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
                Entries = [.. arguments.Select(Of)];
                maker = MakerOf(type.GetGenericTypeDefinition(), arguments);
                break;
            default:
                break;
        }
    }

    public Type Type { get; }

    public ValueKind Kind { get; }

    /// <summary>Of the parts of a tuple; one of a list and of what may be null; two of a map.</summary>
    public IReadOnlyList<ValueShape> Entries { get; } = [];

    /// <summary>Of a struct or an object.</summary>
    public ValuePlan Plan => plan.Value;

    public static ValueShape Of(Type type) => Shapes.GetOrAdd(type, static type => new ValueShape(type));

    /// <summary>Whether code for its list is there before anybody runs it, or is shared by all of its kind.</summary>
    internal bool IsReady => maker is null || Array.Exists(Ready, one => one.GetType() == maker.GetType()) || !Array.Exists(Type.GetGenericArguments(), argument => argument.IsValueType);

    /// <summary>The list or tuple of these parts.</summary>
    public object Make(object?[] parts) => maker?.Make(parts) ?? tuple!.Invoke(parts.AsSpan()); // only lists and tuples have parts

    /// <summary>The parts of a list: its entries, or by turns the keys and values of a map.</summary>
    public IReadOnlyList<object?> Split(object list) => maker!.Split(list); // asked of lists

    private static ValueKind KindOf(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is not null => ValueKind.Optional,
        _ when type == typeof(string) => ValueKind.Text,
        _ when type == typeof(int) => ValueKind.Integer,
        _ when type == typeof(bool) => ValueKind.Flag,
        _ when type == typeof(decimal) => ValueKind.Number,
        _ when type == typeof(DateOnly) => ValueKind.Day,
        { IsEnum: true } => ValueKind.Name,
        { IsValueType: true } when type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) => ValueKind.Tuple, // a closed type has a name
        { IsValueType: true } => ValueKind.Struct,
        { IsGenericType: true } when Array.IndexOf(Lists, type.GetGenericTypeDefinition()) >= 0 => ValueKind.List,
        _ => ValueKind.Object,
    };

    private static ListMaker MakerOf(Type list, Type[] arguments)
    {
        var type = (list == typeof(IReadOnlyDictionary<,>) ? typeof(MapMaker<,>) : list == typeof(IReadOnlySet<>) ? typeof(SetMaker<>) : typeof(ArrayMaker<>)).MakeGenericType(arguments);
        return Array.Find(Ready, maker => maker.GetType() == type) ?? (ListMaker)Activator.CreateInstance(type)!; // null only for Nullable<T>
    }
}

namespace Duheng.Application.Caching;

/// <summary>Reads what a <see cref="ValueWriter"/> wrote, of the same program.</summary>
/// <param name="outside">The value that the writer kept by name.</param>
internal sealed class ValueReader(BinaryReader input, Func<Type, string, object> outside)
{
    private readonly List<object> read = [];
    private readonly List<string> texts = [];

    public object? Read(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return input.ReadBoolean() ? Read(inner) : null;
        }

        return type switch
        {
            _ when type == typeof(string) => ReadText(),
            _ when type == typeof(int) => input.Read7BitEncodedInt(),
            _ when type == typeof(bool) => input.ReadBoolean(),
            _ when type == typeof(decimal) => input.ReadDecimal(),
            { IsEnum: true } => Enum.ToObject(type, input.Read7BitEncodedInt()),
            { IsValueType: true } when type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) => ReadTuple(type), // a closed type has a name
            { IsValueType: true } => ReadMembers(ValuePlan.Of(type)),
            _ => ReadObject(type),
        };
    }

    private string? ReadText()
    {
        var mark = input.Read7BitEncodedInt();
        if (mark == ValueMark.Null)
        {
            return null;
        }

        if (mark >= ValueMark.First)
        {
            return texts[mark - ValueMark.First];
        }

        var text = input.ReadString();
        texts.Add(text);
        return text;
    }

    private object? ReadObject(Type type)
    {
        var mark = input.Read7BitEncodedInt();
        if (mark == ValueMark.Null)
        {
            return null;
        }

        if (mark >= ValueMark.First)
        {
            return read[mark - ValueMark.First];
        }

        var value = mark == ValueMark.Outside ? outside(type, input.ReadString())
            : ValueShape.EntryOf(type) is { } entry ? ValueShape.Make(type, ReadList(entry))
            : ReadMembers(ValuePlan.Of(type));
        read.Add(value);
        return value;
    }

    private object?[] ReadList(Type entry)
    {
        var list = new object?[input.Read7BitEncodedInt()];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = Read(entry);
        }

        return list;
    }

    private object ReadTuple(Type type) =>
        Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(Read)])!; // null only for Nullable<T>

    private object ReadMembers(ValuePlan plan)
    {
        var members = new object?[plan.Members.Count];
        for (var index = 0; index < members.Length; index++)
        {
            members[index] = Read(plan.Members[index]);
        }

        return plan.Make(members);
    }
}

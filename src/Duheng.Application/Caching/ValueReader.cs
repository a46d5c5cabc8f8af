namespace Duheng.Application.Caching;

/// <summary>Reads what a <see cref="ValueWriter"/> wrote, of the same program.</summary>
/// <param name="outside">The value that the writer kept by name.</param>
internal sealed class ValueReader(BinaryReader input, Func<Type, string, object> outside)
{
    private readonly List<object> read = [];
    private readonly List<string> texts = [];

    public object? Read(Type type) => Read(ValueShape.Of(type));

    private object? Read(ValueShape shape) => shape.Kind switch
    {
        ValueKind.Text => ReadText(),
        ValueKind.Integer => input.Read7BitEncodedInt(),
        ValueKind.Flag => input.ReadBoolean(),
        ValueKind.Number => input.ReadDecimal(),
        ValueKind.Day => DateOnly.FromDayNumber(input.Read7BitEncodedInt()),
        ValueKind.Name => Enum.ToObject(shape.Type, input.Read7BitEncodedInt()),
        ValueKind.Optional => input.ReadBoolean() ? Read(shape.Entries[0]) : null,
        ValueKind.Tuple => ReadTuple(shape),
        ValueKind.Struct => ReadMembers(shape.Plan),
        _ => ReadObject(shape),
    };

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

    private object? ReadObject(ValueShape shape)
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

        var value = mark == ValueMark.Outside ? outside(shape.Type, input.ReadString())
            : shape.Kind == ValueKind.List ? ReadList(shape)
            : ReadMembers(shape.Plan);
        read.Add(value);
        return value;
    }

    private object ReadList(ValueShape shape)
    {
        var list = new object?[input.Read7BitEncodedInt()];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = Read(shape.Entries[index % shape.Entries.Count]);
        }

        return shape.Make(list);
    }

    private object ReadTuple(ValueShape shape)
    {
        var parts = new object?[shape.Entries.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = Read(shape.Entries[index]);
        }

        return shape.Make(parts);
    }

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

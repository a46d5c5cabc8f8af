using System.Runtime.CompilerServices;

namespace Duheng.Application.Caching;

/// <summary>Writes immutable values as bytes. What is the same object stays the same object when it is read again.</summary>
/// <param name="isOutside">Values that the reader will have at hand (a scheme, a rule's card): kept by name.</param>
internal sealed class ValueWriter(BinaryWriter output, Func<object, string?> isOutside)
{
    private readonly Dictionary<object, int> written = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    /// <param name="type">As declared; it decides how the value is read again.</param>
    public void Write(object? value, Type type) => Write(value, ValueShape.Of(type));

    private void Write(object? value, ValueShape shape)
    {
        if (shape.Kind == ValueKind.Optional)
        {
            output.Write(value is not null);
            shape = shape.Entries[0];
            if (value is null)
            {
                return;
            }
        }

        switch (value)
        {
            case string text: WriteText(text); break;
            case int number: output.Write7BitEncodedInt(number); break;
            case bool flag: output.Write(flag); break;
            case decimal number: output.Write(number); break;
            case DateOnly day: output.Write7BitEncodedInt(day.DayNumber); break;
            case Enum name: output.Write7BitEncodedInt(Convert.ToInt32(name, System.Globalization.CultureInfo.InvariantCulture)); break;
            case null: output.Write7BitEncodedInt(ValueMark.Null); break;
            case ITuple tuple when shape.Kind == ValueKind.Tuple: WriteTuple(tuple, shape); break;
            case not null when shape.Kind == ValueKind.Struct: WriteMembers(value, shape.Plan); break;
            default: WriteObject(value, shape); break;
        }
    }

    private void WriteText(string text)
    {
        if (texts.TryGetValue(text, out var before))
        {
            output.Write7BitEncodedInt(ValueMark.First + before);
            return;
        }

        output.Write7BitEncodedInt(ValueMark.New);
        output.Write(text);
        texts.Add(text, texts.Count);
    }

    private void WriteObject(object value, ValueShape shape)
    {
        if (written.TryGetValue(value, out var before))
        {
            output.Write7BitEncodedInt(ValueMark.First + before);
            return;
        }

        if (isOutside(value) is { } name)
        {
            output.Write7BitEncodedInt(ValueMark.Outside);
            output.Write(name);
        }
        else
        {
            output.Write7BitEncodedInt(ValueMark.New);
            if (shape.Kind == ValueKind.List)
            {
                WriteList(shape.Split(value), shape.Entries);
            }
            else
            {
                WriteMembers(value, shape.Plan);
            }
        }

        written.Add(value, written.Count); // after its parts, as the reader will have it
    }

    private void WriteList(IReadOnlyList<object?> parts, IReadOnlyList<ValueShape> shapes)
    {
        output.Write7BitEncodedInt(parts.Count);
        for (var index = 0; index < parts.Count; index++)
        {
            Write(parts[index], shapes[index % shapes.Count]);
        }
    }

    private void WriteTuple(ITuple tuple, ValueShape shape)
    {
        for (var index = 0; index < tuple.Length; index++)
        {
            Write(tuple[index], shape.Entries[index]);
        }
    }

    private void WriteMembers(object value, ValuePlan plan)
    {
        for (var index = 0; index < plan.Members.Count; index++)
        {
            Write(plan.Read(value, index), plan.Members[index]);
        }
    }
}

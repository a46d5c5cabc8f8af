using System.Collections;
using System.Runtime.CompilerServices;

namespace Duheng.Application.Caching;

/// <summary>Writes immutable values as bytes. What is the same object stays the same object when it is read again.</summary>
/// <param name="isOutside">Values that the reader will have at hand (a scheme, a rule's card): kept by name.</param>
internal sealed class ValueWriter(BinaryWriter output, Func<object, string?> isOutside)
{
    private readonly Dictionary<object, int> written = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    /// <param name="type">As declared; it decides how the value is read again.</param>
    public void Write(object? value, Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            output.Write(value is not null);
            type = inner;
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
            case Enum name: output.Write7BitEncodedInt(Convert.ToInt32(name, System.Globalization.CultureInfo.InvariantCulture)); break;
            case null: output.Write7BitEncodedInt(ValueMark.Null); break;
            case ITuple tuple when type.IsValueType: WriteTuple(tuple, type); break;
            case not null when type.IsValueType: WriteMembers(value, ValuePlan.Of(type)); break;
            default: WriteObject(value, type); break;
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

    private void WriteObject(object value, Type type)
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
            if (ValueShape.EntryOf(type) is { } entry)
            {
                WriteList((IEnumerable)value, entry);
            }
            else
            {
                WriteMembers(value, ValuePlan.Of(type));
            }
        }

        written.Add(value, written.Count); // after its parts, as the reader will have it
    }

    private void WriteList(IEnumerable values, Type entry)
    {
        var list = values.Cast<object?>().ToList();
        output.Write7BitEncodedInt(list.Count);
        list.ForEach(one => Write(one, entry));
    }

    private void WriteTuple(ITuple tuple, Type type)
    {
        var types = type.GetGenericArguments();
        for (var index = 0; index < tuple.Length; index++)
        {
            Write(tuple[index], types[index]);
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

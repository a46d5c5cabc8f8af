using System.Buffers;

namespace Duheng.Domain.Quantities;

/// <summary>The unit that an indicator's name carries in its last brackets: 系统维护成本（万元）.</summary>
public static class UnitInName
{
    /// <summary>Most names have no brackets at all.</summary>
    private static readonly SearchValues<char> Closing = SearchValues.Create(")）〕﹚﹞");

    public static Unit? Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        if (!name.AsSpan().ContainsAny(Closing))
        {
            return null;
        }

        var key = PrintedText.Key(name);
        var open = key.LastIndexOf('(');
        return open >= 0 && key.EndsWith(')') ? UnitTable.Find(key[(open + 1)..^1].Replace("单位:", string.Empty, StringComparison.Ordinal)) : null;
    }

    /// <summary>The name without that unit, folded and without blanks: what two rows are matched by.</summary>
    public static string Strip(string name)
    {
        var key = PrintedText.Key(name);
        return Read(name) is null ? key : key[..key.LastIndexOf('(')];
    }
}

using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>The language of measures and computed columns: from text to expressions whose types fit.</summary>
public static class MeasureLanguage
{
    /// <summary>An expression over registers.</summary>
    public static Parsed<MeasureNode> Measure(string text, IReadOnlyList<RegisterType> registers)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(registers);

        return Read(text, reader => new MeasureParser(reader, registers).Expression());
    }

    /// <summary>The same, of which the value must be told in a unit: what an indicator is measured in.</summary>
    public static Parsed<MeasureNode> Measure(string text, IReadOnlyList<RegisterType> registers, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        var parsed = Measure(text, registers);
        return parsed.Node is not { Type: { IsNumber: true } type } || unit.Length == 0 || UnitArithmetic.Converts(type.Unit, ValueUnit.Of(unit))
            ? parsed
            : new Parsed<MeasureNode>(null, new LanguageError(1, $"度量的结果是{type}，不能换算成“{unit}”：请改度量，或改指标的计量单位。"));
    }

    /// <summary>An expression over the columns of one entry.</summary>
    public static Parsed<RowNode> Row(string text, RegisterType register)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(register);

        return Read(text, reader => new RowParser(reader, register).Expression());
    }

    private static Parsed<TNode> Read<TNode>(string text, Func<TokenReader, TNode> parse)
        where TNode : class
    {
        try
        {
            var reader = new TokenReader(text);
            var node = parse(reader);
            reader.End();
            return new Parsed<TNode>(node, null);
        }
        catch (LanguageException fault)
        {
            return new Parsed<TNode>(null, fault.Error);
        }
    }
}

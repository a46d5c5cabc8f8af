using Duheng.Domain.Quantities;
using Duheng.Domain.Registers;

namespace Duheng.Domain.Measures;

/// <summary>Reads a number with the unit after it.</summary>
internal static class Literals
{
    public static RowNode.Literal Number(TokenReader reader)
    {
        var number = reader.Take();
        return new RowNode.Literal(new RegisterValue.Number(number.Number), Unit(reader));
    }

    /// <summary>After a number a name can only be its unit, or a word of the language.</summary>
    private static ValueUnit Unit(TokenReader reader)
    {
        var token = reader.Current;
        if (reader.Takes("%") || reader.Takes("‰"))
        {
            return ValueUnit.Of(token.Text);
        }

        if (token.Kind == TokenKind.QuotedName)
        {
            return ValueUnit.Of(reader.Take().Text);
        }

        if (token.Kind != TokenKind.Name || Keyword.Following.Any(reader.Sees))
        {
            return ValueUnit.None;
        }

        return reader.TakeKnown(UnitTable.Find) is { } unit
            ? new ValueUnit(unit, null)
            : throw new LanguageException(token.Column, $"不认识单位“{token.Text}”：请换成小时、分钟、天、元、万元、%、件、次、个等，或删去。");
    }
}

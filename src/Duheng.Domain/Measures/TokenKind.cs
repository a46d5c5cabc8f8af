namespace Duheng.Domain.Measures;

internal enum TokenKind
{
    Number,
    Text,
    Date,
    Name,

    /// <summary>A name in brackets, which is never a word of the language.</summary>
    QuotedName,

    Sign,
    End,
}

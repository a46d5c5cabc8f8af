namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>A piece of text that is a cell, a part of one, or several in one.</summary>
/// <param name="Block">Which block of the paper it stands in.</param>
/// <param name="OpensLine">Whether it is the first of its line.</param>
internal sealed record Token(string Text, TokenKind Kind, int Block, bool OpensLine)
{
    /// <summary>Its value as a number cell; null when it is none.</summary>
    public decimal? Figure { get; init; }

    /// <summary>Nothing parts it from the piece before it: 比目标少477册.</summary>
    public bool IsClose { get; init; }
}

namespace Duheng.Documents.Recognition.LooseTables;

/// <summary>A piece on the columns that it fills: one, or several when it is glued together.</summary>
internal sealed record PlacedToken(Token Token, int First, int Last)
{
    public bool IsGlued => Last > First;
}

namespace Duheng.Fixtures;

/// <summary>
/// A file under <c>samples/</c>: its name, its bytes, and the rules that the faults put into it break.
/// A clean sample has none; a faulty one may break more rules than those listed, in consequence.
/// </summary>
public sealed record Sample(string FileName, IReadOnlyList<string> Rules, byte[] Content)
{
    public bool IsClean => Rules.Count == 0;
}

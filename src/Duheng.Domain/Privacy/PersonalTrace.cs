namespace Duheng.Domain.Privacy;

/// <summary>A place of a text that belongs to a person.</summary>
/// <param name="IsSure">False for what only looks like it: a person has to decide.</param>
public sealed record PersonalTrace(int At, int Length, PersonalKind Kind, bool IsSure)
{
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Substring(At, Length);
    }
}

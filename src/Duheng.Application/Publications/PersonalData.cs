using Duheng.Domain.Privacy;

namespace Duheng.Application.Publications;

/// <summary>
/// Hides what belongs to private persons (个人信息) in a text that is to be public. A figure of money, a count or the number of a document is never one of
/// them; what only looks personal stays and is told.
/// </summary>
public static class PersonalData
{
    private const string Hidden = "＊＊";

    /// <returns>The text with signs in place of what was hidden, and how many places there were.</returns>
    public static (string Text, int Count) Hide(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return (string.Empty, 0);
        }

        var found = PersonalTraces.In(text).Where(one => one.IsSure).ToList();
        var hidden = found.AsEnumerable().Reverse().Aggregate(text, (rest, one) => rest.Remove(one.At, one.Length).Insert(one.At, Hidden));
        return (hidden, found.Count);
    }
}

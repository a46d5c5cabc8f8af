namespace Duheng.Domain.Registers;

/// <summary>Masks names, telephone and identity numbers (脱敏), so that two people stay two where possible and nobody is told.</summary>
public static class PersonalText
{
    private const char Mask = '*';
    private const int FewestDigits = 7;
    private const int KeptAhead = 3;
    private const int KeptBehind = 2;

    public static string Masked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return string.Join(' ', text.Split([' ', '\n', '，', '、', '/', ','], StringSplitOptions.RemoveEmptyEntries).Select(One));
    }

    /// <summary>Masking twice changes nothing.</summary>
    private static string One(string word) => word switch
    {
        _ when word.Contains(Mask, StringComparison.Ordinal) => word,
        _ when word.Count(char.IsDigit) >= FewestDigits => word[..KeptAhead] + new string(Mask, word.Length - KeptAhead - KeptBehind) + word[^KeptBehind..],
        { Length: 1 } => new string(Mask, 1),
        _ => word[0] + new string(Mask, Math.Min(word.Length - 1, 2)),
    };
}

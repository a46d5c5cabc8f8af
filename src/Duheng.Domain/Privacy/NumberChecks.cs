using System.Text.RegularExpressions;

namespace Duheng.Domain.Privacy;

/// <summary>Numbers by their own build: check signs, birthdays, issuers.</summary>
internal static partial class NumberChecks
{
    private const int IdentitySigns = 18;
    private const int CardDigits = 16;
    private const string CheckLetters = "10X98765432";

    private static readonly int[] CheckWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static string Digits(string spelled) => string.Concat(spelled.Where(char.IsAsciiLetterOrDigit));

    public static bool HasBirthday(string digits) => digits.Length == IdentitySigns ? Birthday().IsMatch(digits) : OldBirthday().IsMatch(digits);

    /// <summary>The last of eighteen (GB 11643).</summary>
    public static bool IsIdentity(string digits) => digits.Length == IdentitySigns && HasBirthday(digits)
        && CheckLetters[CheckWeights.Select((weight, index) => weight * (digits[index] - '0')).Sum() % CheckLetters.Length] == char.ToUpperInvariant(digits[^1]);

    /// <summary>The digits that issuers begin with, and as many as they give.</summary>
    public static bool HasIssuer(string digits) => digits.Length == CardDigits
        ? digits.StartsWith("62", StringComparison.Ordinal) || digits.StartsWith("60", StringComparison.Ordinal) || digits.StartsWith("35", StringComparison.Ordinal) || digits[0] == '4' || (digits[0] == '5' && digits[1] is >= '1' and <= '5')
        : digits.StartsWith("62", StringComparison.Ordinal) || digits.StartsWith("60", StringComparison.Ordinal) || digits.StartsWith("9558", StringComparison.Ordinal);

    /// <summary>The last digit of a card.</summary>
    public static bool IsLuhn(string digits) => digits.Reverse()
        .Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 2))
        .Sum(value => value > 9 ? value - 9 : value) % 10 == 0;

    [GeneratedRegex(@"^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Birthday();

    [GeneratedRegex(@"^[1-9]\d{7}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OldBirthday();
}

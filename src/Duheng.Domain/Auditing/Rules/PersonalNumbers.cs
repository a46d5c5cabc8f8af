using Duheng.Domain.Privacy;

namespace Duheng.Domain.Auditing.Rules;

/// <summary>Numbers that name a person (个人号码) in a report: mobile, identity and bank card numbers.</summary>
internal static class PersonalNumbers
{
    private const int KeptAhead = 3;
    private const int KeptBehind = 4;

    public static IEnumerable<(int At, string Digits, string Zh, string En)> In(string text) =>
        PersonalTraces.Numbers(text).Select(found => (found.At, found.In(text), found.Kind.Name().Zh, found.Kind.Name().En));

    public static string Mask(string digits) => digits[..KeptAhead] + new string('*', digits.Length - KeptAhead - KeptBehind) + digits[^KeptBehind..];

    /// <summary>The text with every such number masked, letter for letter as long.</summary>
    public static string MaskIn(string text) =>
        In(text).Aggregate(text, (masked, found) => masked.Remove(found.At, found.Digits.Length).Insert(found.At, Mask(found.Digits)));
}

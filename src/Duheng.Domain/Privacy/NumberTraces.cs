using System.Text.RegularExpressions;

namespace Duheng.Domain.Privacy;

/// <summary>Telephones, identity and bank card numbers, however they are spelled. Amounts, counts and codes are none of them.</summary>
internal static partial class NumberTraces
{
    private const string Alone = @"(?<!\d)(?<!\d\.)(?<!\d[A-Za-z]{1,4})";

    public static IEnumerable<PersonalTrace> In(string folded) =>
        Mobiles(folded).Concat(Identities(folded)).Concat(Cards(folded)).Concat(Landlines(folded));

    private static IEnumerable<PersonalTrace> Mobiles(string folded) =>
        from match in Mobile().Matches(folded)
        where !PersonalContext.IsCode(folded, match.Index) && !PersonalContext.IsMoney(folded, match.Index, match.Length)
        select new PersonalTrace(match.Index, match.Length, PersonalKind.Mobile, PersonalContext.IsCalled(folded, match.Index) || !PersonalContext.IsCounted(folded, match.Index, match.Length));

    private static IEnumerable<PersonalTrace> Identities(string folded)
    {
        foreach (Match match in IdentityByWord().Matches(folded).Where(match => !PersonalContext.IsCounted(folded, match.Index, match.Length)))
        {
            yield return new PersonalTrace(match.Index, match.Length, PersonalKind.Identity, true);
        }

        foreach (Match match in Identity().Matches(folded))
        {
            var digits = NumberChecks.Digits(match.Value);
            if (NumberChecks.HasBirthday(digits) && !PersonalContext.IsCreditCode(folded, match.Index) && !PersonalContext.IsCounted(folded, match.Index, match.Length))
            {
                var isIdentity = NumberChecks.IsIdentity(digits);
                if (isIdentity || !PersonalContext.IsCode(folded, match.Index))
                {
                    yield return new PersonalTrace(match.Index, match.Length, PersonalKind.Identity, isIdentity);
                }
            }
        }
    }

    private static IEnumerable<PersonalTrace> Cards(string folded)
    {
        foreach (Match match in CardByWord().Matches(folded).Where(match => !PersonalContext.IsCounted(folded, match.Index, match.Length)))
        {
            yield return new PersonalTrace(match.Index, match.Length, match.Groups["card"].Success ? PersonalKind.BankCard : PersonalKind.Account, true);
        }

        foreach (Match match in Card().Matches(folded))
        {
            var digits = NumberChecks.Digits(match.Value);
            if (NumberChecks.HasIssuer(digits) && !PersonalContext.IsCode(folded, match.Index) && !PersonalContext.IsCreditCode(folded, match.Index) && !PersonalContext.IsCounted(folded, match.Index, match.Length))
            {
                yield return new PersonalTrace(match.Index, match.Length, PersonalKind.BankCard, NumberChecks.IsLuhn(digits));
            }
        }
    }

    private static IEnumerable<PersonalTrace> Landlines(string folded) =>
        from match in LandlineByWord().Matches(folded).Concat(Landline().Matches(folded))
        where !PersonalContext.IsCounted(folded, match.Index, match.Length) && !PersonalContext.IsCode(folded, match.Index)
        select new PersonalTrace(match.Index, match.Length, PersonalKind.Landline, true);

    [GeneratedRegex(
        Alone + @"(?:(?:\+|00)?86[ -]?)?(?:1[3-9]\d(?<gap>[ .-]?)\d{4}\k<gap>\d{4}|1[3-9]\d{2}(?<four>[ -])\d{3}\k<four>\d{4})(?!\d|\.\d|,\d{3})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();

    /// <summary>As many signs as somebody gave, also with one too few and with a wrong last one.</summary>
    [GeneratedRegex(
        @"(?<=(?:身份证|公民身份|身份号码|证件号)[^\dA-Za-z,.;。、]{0,10})\d(?:[ -]?\d){12,17}(?:[ -]?[\dXx])?(?![\dA-Za-z]|\.\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdentityByWord();

    [GeneratedRegex(
        Alone + @"(?:[1-9](?:[ -]?\d){16}[ -]?[\dXx]|[1-9]\d{14})(?![\dA-Za-z]|\.\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identity();

    [GeneratedRegex(
        @"(?<=(?:(?<card>银行卡|信用卡|储蓄卡|工资卡|一卡通|卡号)|账号|帐号|账户|帐户|存折)[^\dA-Za-z,.;。、]{0,8})\d(?:[ -]{0,2}\d){10,22}(?![\dA-Za-z]|\.\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex CardByWord();

    [GeneratedRegex(
        Alone + @"[3-69]\d{3}(?<gap>(?: {1,2}|-)?)\d{4}\k<gap>\d{4}\k<gap>\d{4}(?:\k<gap>\d{1,3})?(?![\dA-Za-z]|\.\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Card();

    [GeneratedRegex(
        @"(?<=(?:电话|手机|座机|固话|传真|联系方式|[Tt][Ee][Ll])(?:号码?)?[ :.为是]{0,4})(?:\(?(?:\+?86[ -]?)?0\d{2,3}\)?[ -]{0,2})?\d{3,4}[ -]?\d{4}(?!\d|\.\d)(?: ?[,(]? ?(?:转|分机|[Ee][Xx][Tt]\.?|-) ?\d{1,6}\)?(?!\d))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex LandlineByWord();

    [GeneratedRegex(
        @"(?<![\dA-Za-z.-])(?:\+?86[ -]?)?(?:\(0\d{2,3}\) ?-? ?|0\d{2,3}[ -]{1,2})[2-9]\d{2,3}[ -]?\d{4}(?!\d|\.\d)(?: ?[,(]? ?(?:转|分机|[Ee][Xx][Tt]\.?|-) ?\d{1,6}\)?(?!\d))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Landline();
}

using Duheng.Application.Common;

namespace Duheng.Application.Accounts;

/// <summary>What a password must be: long, and not made of one's own name.</summary>
public static class PasswordRules
{
    private const int FewestKinds = 2;

    /// <summary>Null when it will do; else one sentence that says what to do.</summary>
    public static Failure? Refuse(string password, string login, AccountOptions options)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(options);

        if (password.Length < options.ShortestPassword)
        {
            return Refusals.Invalid("密码", $"至少 {Domain.Quantities.Figures.Plain(options.ShortestPassword)} 位；可以用几个词连成一句。");
        }

        var kinds = new[] { password.Any(char.IsDigit), password.Any(char.IsLetter), password.Any(letter => !char.IsLetterOrDigit(letter)) }.Count(has => has);
        if (kinds < FewestKinds || password.Distinct().Count() < options.ShortestPassword / 2)
        {
            return Refusals.Invalid("密码", "太容易猜；请混用字母、数字或符号，不要重复同几个字符。");
        }

        return password.Contains(login, StringComparison.OrdinalIgnoreCase) ? Refusals.Invalid("密码", "不能包含登录名。") : null;
    }
}

using System.Security.Cryptography;

namespace Duheng.Application.Surveys;

/// <summary>The random mark of a form that is about to be filled in (回执): sent twice, the form counts once.</summary>
public static class AnswerReceipt
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int Length = 24;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>The one that was sent, or a new one for whoever sent none.</summary>
    public static string Of(string? sent) => sent is { Length: Length } && sent.All(Letters.Contains) ? sent : New();
}

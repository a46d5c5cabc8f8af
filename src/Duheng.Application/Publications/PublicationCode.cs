using System.Security.Cryptography;

namespace Duheng.Application.Publications;

/// <summary>The code that a printed report carries (核验码): 7K4M-92QD. Without signs that look alike.</summary>
public static class PublicationCode
{
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Half = 4;

    public static string New() => $"{RandomNumberGenerator.GetString(Letters, Half)}-{RandomNumberGenerator.GetString(Letters, Half)}";

    /// <summary>As somebody typed it off paper: with or without the stroke, in small letters, wide ones, with blanks. Null when it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        var signs = string.Concat((typed ?? string.Empty).Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        return signs.Length == Half * 2 && signs.All(Letters.Contains) ? $"{signs[..Half]}-{signs[Half..]}" : null;
    }
}

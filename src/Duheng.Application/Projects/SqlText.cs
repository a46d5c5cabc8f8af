namespace Duheng.Application.Projects;

/// <summary>Typed words in conditions.</summary>
internal static class SqlText
{
    private const char Escape = '!';

    /// <summary>Signs that LIKE reads otherwise, as what they are; to be used with ESCAPE '!'.</summary>
    public static string Literally(string word) =>
        string.Concat(word.Select(letter => letter is '%' or '_' or Escape ? $"{Escape}{letter}" : letter.ToString()));
}

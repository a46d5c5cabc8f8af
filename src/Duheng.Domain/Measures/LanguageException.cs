namespace Duheng.Domain.Measures;

/// <summary>Ends the reading of an expression. Whoever asked for it gets the error as a value: it never leaves this module.</summary>
internal sealed class LanguageException : Exception
{
    public LanguageException(int column, string message)
        : base(message) => Error = new LanguageError(column, message);

    public LanguageError Error { get; }
}

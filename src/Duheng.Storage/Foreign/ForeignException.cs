namespace Duheng.Storage.Foreign;

/// <summary>Somebody else's database cannot be asked, or does not answer: one sentence, without its password.</summary>
public sealed class ForeignException : Exception
{
    public ForeignException()
    {
    }

    public ForeignException(string message)
        : base(message)
    {
    }

    public ForeignException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}

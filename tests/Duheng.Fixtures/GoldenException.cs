namespace Duheng.Fixtures;

/// <summary>A text is not what was approved.</summary>
public sealed class GoldenException : Exception
{
    public GoldenException(string message)
        : base(message)
    {
    }

    public GoldenException()
    {
    }

    public GoldenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

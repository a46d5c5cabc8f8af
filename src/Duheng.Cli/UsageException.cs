using Duheng.Application.Json;

namespace Duheng.Cli;

/// <summary>The command line asks for something that is not there: one sentence, exit code 2.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }

    /// <summary>In the language that was asked for.</summary>
    public UsageException(string zh, string en, Exception? innerException = null)
        : base(Spoken.Messages.Pick(zh, en), innerException)
    {
    }

    public UsageException()
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace Duheng.Documents.Programs;

/// <summary>How a run of another program ended.</summary>
/// <param name="ExitCode">Null when it was stopped: too slow, or too much output.</param>
/// <param name="Error">The start of what it said on standard error.</param>
internal sealed record ProgramRun(int? ExitCode, byte[] Output, string Error)
{
    public bool IsStopped => ExitCode is null;
}

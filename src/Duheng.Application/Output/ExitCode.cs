namespace Duheng.Application.Output;

/// <summary>What the program ends with; fixed by docs/cli.md.</summary>
internal enum ExitCode
{
    /// <summary>Nothing at the level of <c>--fail-on</c> or above.</summary>
    Clean = 0,

    /// <summary>Something at that level.</summary>
    Findings = 1,

    /// <summary>Bad usage, or a named input that could not be read.</summary>
    Failed = 2,
}

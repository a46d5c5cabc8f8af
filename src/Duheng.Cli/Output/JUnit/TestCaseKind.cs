namespace Duheng.Cli.Output.JUnit;

/// <summary>How a test ended.</summary>
internal enum TestCaseKind
{
    /// <summary>The rule found nothing at the level or above.</summary>
    Passed,

    /// <summary>It did.</summary>
    Failed,

    /// <summary>The document could not be read.</summary>
    Broken,

    /// <summary>The report lacks what the rule needs, or its findings are waived.</summary>
    Skipped,
}

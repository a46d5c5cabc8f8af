namespace Duheng.Cli.Output.JUnit;

/// <summary>One test: a rule on a report, or the reading of a document.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Type">Of a failure or error: the severity, or the status of the document.</param>
internal sealed record TestCase(string ClassName, string Name, TestCaseKind Kind, string? Type = null, string? Message = null, string? Text = null)
{
    /// <summary>Told beside the outcome: findings below the level, the unread part of a document.</summary>
    public string? Output { get; init; }
}

using Duheng.Application.Checking;
using Duheng.Domain.Auditing;
using Duheng.Domain.Scoring;

namespace Duheng.Application.Json;

/// <summary>The fixed names of states in results and options.</summary>
public static class Names
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        Severity.Blocker => "blocker",
    };

    public static string Of(LineState state) => state switch
    {
        LineState.Computed => "computed",
        LineState.Banded => "banded",
        LineState.Accepted => "accepted",
        LineState.NotScored => "notScored",
    };

    public static string Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Read => "read",
        DocumentStatus.Partial => "partial",
        DocumentStatus.Unreadable => "unreadable",
    };
}

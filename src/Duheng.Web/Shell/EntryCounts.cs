namespace Duheng.Web.Shell;

/// <summary>What a number at an entry of the bar counts.</summary>
public enum EntryCounts
{
    Nothing,

    /// <summary>What waits for this person; red when something is overdue.</summary>
    Worklist,

    /// <summary>Self-evaluations that are not handed up yet.</summary>
    Evaluations,

    /// <summary>Reports that wait for a review.</summary>
    Reviews,
}

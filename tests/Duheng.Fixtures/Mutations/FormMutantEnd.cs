namespace Duheng.Fixtures.Mutations;

/// <summary>How a fault on a form ended.</summary>
public enum FormMutantEnd
{
    /// <summary>By the right rule at the right place.</summary>
    Found,

    /// <summary>The rule applied and did not see it, or pointed elsewhere.</summary>
    Missed,

    /// <summary>The rule said that the report lacks what it needs.</summary>
    Abstained,

    /// <summary>The form has no place for what the fault changes.</summary>
    NotPrinted,
}

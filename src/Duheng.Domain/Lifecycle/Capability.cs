namespace Duheng.Domain.Lifecycle;

/// <summary>Something that a role allows on its branch (权限). Moves of a document have a table of their own: <see cref="LifecycleTable"/>.</summary>
public enum Capability
{
    /// <summary>See projects and everything below them.</summary>
    ReadProjects,

    /// <summary>Open and edit projects.</summary>
    EditProjects,

    /// <summary>Fill in targets, actual values, reasons, narrative.</summary>
    FillIn,

    /// <summary>Enter budgets, arrivals and payments.</summary>
    KeepLedger,

    /// <summary>Write comments at rows.</summary>
    Comment,

    /// <summary>Take into review, change points in a review.</summary>
    Review,

    /// <summary>Draw samples for re-checking (抽查): the finance bureau's alone, and it re-checks what it has drawn.</summary>
    DrawSamples,

    /// <summary>Publish, correct what is published.</summary>
    Publish,

    /// <summary>See totals over many units.</summary>
    ReadOverview,

    /// <summary>See registers and the records behind an actual value.</summary>
    ReadEvidence,

    /// <summary>Write into registers.</summary>
    KeepRegisters,

    /// <summary>Organisations, people, years, schemes, library.</summary>
    AdministerSystem,

    /// <summary>Roles, sessions, tokens.</summary>
    AdministerSecurity,

    /// <summary>Read the log and verify its chain.</summary>
    ReadLog,
}

namespace Duheng.Application.Checking;

/// <summary>How far a document could be read.</summary>
public enum DocumentStatus
{
    /// <summary>All of it.</summary>
    Read,

    /// <summary>Some parts could not be recognised; the problem says which.</summary>
    Partial,

    /// <summary>Nothing; the problem says why and what to do.</summary>
    Unreadable,
}

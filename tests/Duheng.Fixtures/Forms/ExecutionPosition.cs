namespace Duheng.Fixtures.Forms;

/// <summary>Where a form prints the row of the budget execution.</summary>
internal enum ExecutionPosition
{
    /// <summary>In the first row of the money.</summary>
    Funds,

    /// <summary>As the first indicator.</summary>
    First,

    /// <summary>As the last indicator.</summary>
    Last,

    /// <summary>Among the indicators, where the draft has it.</summary>
    Within,

    /// <summary>Nowhere: only its rate is printed.</summary>
    None,
}

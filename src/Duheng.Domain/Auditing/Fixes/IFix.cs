namespace Duheng.Domain.Auditing.Fixes;

/// <summary>Puts right what one rule finds, where the document itself says beyond doubt what is right. Implementing this is all it takes to be found.</summary>
public interface IFix
{
    /// <summary>The rule whose findings it puts right: FMT-01.</summary>
    string Rule { get; }

    IEnumerable<Correction> Correct(AuditCase audit, Finding finding);
}

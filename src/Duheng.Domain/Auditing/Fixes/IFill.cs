namespace Duheng.Domain.Auditing.Fixes;

/// <summary>Fills blank cells whose figure the document itself leaves no doubt about. Implementing this is all it takes to be found.</summary>
public interface IFill
{
    /// <summary>The rule that judges the figure once it is there: FIN-01.</summary>
    string Rule { get; }

    IEnumerable<Correction> Fill(AuditCase audit);
}

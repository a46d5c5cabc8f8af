namespace Duheng.Domain.Auditing;

/// <summary>A rule about all lines together: it says nothing where a table that may hold some of them was not understood.</summary>
public interface IWholeTableRule : IAuditRule;

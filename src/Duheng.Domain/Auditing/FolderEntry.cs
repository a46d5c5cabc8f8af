namespace Duheng.Domain.Auditing;

/// <summary>One of the many reports that a folder rule looks at, and the file that it is read from.</summary>
public sealed record FolderEntry(string File, AuditCase Audit);

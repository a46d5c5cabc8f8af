namespace Duheng.Domain.Auditing.Rules.Sta;

/// <summary>A file, and the project and unit that its report is about.</summary>
internal sealed record ReportOrigin(string File, string Identity);

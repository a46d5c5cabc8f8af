namespace Duheng.Application.Auditing;

/// <summary>Names a finding by content, whatever its file is called and wherever its line stands.</summary>
/// <param name="Report">See <see cref="ReportIdentity"/>.</param>
public readonly record struct FindingKey(string Report, string Fingerprint);

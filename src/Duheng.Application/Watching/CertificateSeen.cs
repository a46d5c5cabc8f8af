namespace Duheng.Application.Watching;

/// <summary>A certificate that a system has shown (证书).</summary>
/// <param name="Name">Of its subject.</param>
/// <param name="Until">When it ends.</param>
public sealed record CertificateSeen(string Name, DateTimeOffset Until);

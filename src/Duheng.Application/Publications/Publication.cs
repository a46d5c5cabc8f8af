namespace Duheng.Application.Publications;

/// <summary>A published report with its content.</summary>
/// <param name="Json">The content as it is kept: its SHA-256 is the row's.</param>
public sealed record Publication(PublicationRow Row, PublicReport Report, string Json);

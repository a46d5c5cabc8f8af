namespace Duheng.Domain.Reports;

/// <summary>A section of the document (节): the nth, where it begins, and its pages.</summary>
public sealed record PageSection(int Number, Place Where, PageSetup Setup);

namespace Duheng.Application.Evaluations;

/// <summary>A document to hand out.</summary>
public sealed record WrittenReport(string Name, byte[] Content);

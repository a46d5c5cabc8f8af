namespace Duheng.Domain.Proving;

/// <summary>A file that is attached to an indicator (附件).</summary>
/// <param name="CapturedOn">When what it shows was taken or signed; null when nobody has said.</param>
/// <param name="EarlierYear">The latest year before this one in which the unit attached the same content.</param>
public sealed record AttachedFile(string Name, string Sha256, DateOnly? CapturedOn, int? EarlierYear);

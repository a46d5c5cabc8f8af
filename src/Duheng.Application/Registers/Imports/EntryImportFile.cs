namespace Duheng.Application.Registers.Imports;

/// <summary>A file of entries as it was sent, in the row of its job.</summary>
/// <param name="Profile">The id of an import profile; null to go by the names of the columns.</param>
/// <param name="Masks">Whether personal data are masked before they are kept.</param>
/// <param name="Content">In base64; of a source it is empty until its query has run.</param>
/// <param name="SourceId">The saved query that brings it; null for a file.</param>
public sealed record EntryImportFile(string Name, string Register, long OrganisationId, long? ProjectId, string? Profile, bool Masks, byte[] Content, long? SourceId = null);

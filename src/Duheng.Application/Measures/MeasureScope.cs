namespace Duheng.Application.Measures;

/// <summary>Whose entries a measure looks at: those of an organisation, and for a project those that are its own or nobody's in particular.</summary>
public sealed record MeasureScope(long OrganisationId, long? ProjectId);

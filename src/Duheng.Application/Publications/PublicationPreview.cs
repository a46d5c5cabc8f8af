namespace Duheng.Application.Publications;

/// <summary>What would be published now (公开预览), and the places of the text to look at before.</summary>
public sealed record PublicationPreview(PublicReport Report, IReadOnlyList<PersonalPlace> Places);

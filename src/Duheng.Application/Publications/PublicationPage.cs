namespace Duheng.Application.Publications;

/// <summary>A page of the list of published reports.</summary>
/// <param name="Years">All years in which something is published, latest first.</param>
public sealed record PublicationPage(IReadOnlyList<PublicationRow> Rows, long Total, IReadOnlyList<int> Years);

namespace Duheng.Application.Measures;

/// <summary>An expression over an entry as SQL that both databases understand.</summary>
/// <param name="Sql">A whole number, a text, or a condition.</param>
/// <param name="Scale">How many of the whole number make one of the value; 1 for all that is no number.</param>
internal sealed record SqlTerm(string Sql, long Scale);

namespace Duheng.Web.Api.Surveys;

/// <summary>An answer to one question.</summary>
/// <param name="Chosen">Indexes of options, from 0.</param>
internal sealed record GivenAnswer(IReadOnlyList<int>? Chosen, string? Text);

using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>What somebody filled in.</summary>
/// <param name="Code">As typed or as the address named it.</param>
/// <param name="Receipt">The random mark of the form.</param>
public sealed record FilledIn(string? Code, string? Receipt, IReadOnlyList<QuestionAnswer> Answers);

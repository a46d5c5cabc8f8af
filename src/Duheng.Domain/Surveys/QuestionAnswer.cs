namespace Duheng.Domain.Surveys;

/// <summary>What somebody answered to one question (作答).</summary>
/// <param name="Chosen">Indexes of options, from 0.</param>
/// <param name="Text">In one's own words; empty for none.</param>
public sealed record QuestionAnswer(IReadOnlyList<int> Chosen, string Text)
{
    /// <summary>Nothing.</summary>
    public static readonly QuestionAnswer None = new([], string.Empty);
}

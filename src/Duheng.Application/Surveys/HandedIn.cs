namespace Duheng.Application.Surveys;

/// <summary>What became of an answer, and what is wrong with it.</summary>
/// <param name="Faults">By the index of the question.</param>
public sealed record HandedIn(AnswerOutcome Outcome, IReadOnlyDictionary<int, string> Faults)
{
    public static HandedIn Of(AnswerOutcome outcome) => new(outcome, new Dictionary<int, string>());
}

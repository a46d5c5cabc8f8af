namespace Duheng.Application.Evaluations;

/// <summary>The columns of the form on the screen, as places count them.</summary>
public enum EvaluationColumn
{
    Name = 1,
    Weight = 2,
    Target = 3,
    Actual = 4,
    Score = 5,
    Reason = 6,
}

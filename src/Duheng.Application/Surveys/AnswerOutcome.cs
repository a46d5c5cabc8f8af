namespace Duheng.Application.Surveys;

/// <summary>What became of an answer that somebody handed in.</summary>
public enum AnswerOutcome
{
    /// <summary>It counts.</summary>
    Counted,

    /// <summary>The same form had been handed in before, and counts once.</summary>
    Repeated,

    /// <summary>Something in it is missing or wrong.</summary>
    Faulty,

    /// <summary>The survey asks for a code, and none was given.</summary>
    CodeMissing,

    CodeUnknown,

    CodeUsed,

    /// <summary>The first day is still to come.</summary>
    NotYet,

    Closed,

    /// <summary>Too often from the same place.</summary>
    TooMany,
}

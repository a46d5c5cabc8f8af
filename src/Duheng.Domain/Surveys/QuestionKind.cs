namespace Duheng.Domain.Surveys;

/// <summary>How a question of a survey is answered (题型).</summary>
public enum QuestionKind
{
    /// <summary>One of several grades of satisfaction (满意度题).</summary>
    Scale,

    /// <summary>One of several (单选题).</summary>
    Choice,

    /// <summary>Any of several (多选题).</summary>
    Multiple,

    /// <summary>In one's own words (文字题).</summary>
    Text,
}

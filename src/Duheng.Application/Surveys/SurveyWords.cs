using Duheng.Domain.Surveys;

namespace Duheng.Application.Surveys;

/// <summary>What people read for states, ways to answer and kinds of questions.</summary>
public static class SurveyWords
{
    public static string Name(this SurveyState state) => state switch
    {
        SurveyState.Draft => "草稿",
        SurveyState.Open => "进行中",
        SurveyState.Closed => "已结束",
    };

    public static string Name(this SurveyAccess access) => access switch
    {
        SurveyAccess.Codes => "凭问卷码，一码一份",
        SurveyAccess.Open => "公开作答，限制次数",
    };

    public static string Name(this QuestionKind kind) => kind switch
    {
        QuestionKind.Scale => "满意度",
        QuestionKind.Choice => "单选",
        QuestionKind.Multiple => "多选",
        QuestionKind.Text => "文字",
    };
}

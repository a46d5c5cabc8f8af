namespace Duheng.Domain.Surveys;

/// <summary>Who may answer (答卷方式).</summary>
public enum SurveyAccess
{
    /// <summary>Whoever holds a code, once for each (凭问卷码).</summary>
    Codes,

    /// <summary>Whoever has the address (公开作答).</summary>
    Open,
}

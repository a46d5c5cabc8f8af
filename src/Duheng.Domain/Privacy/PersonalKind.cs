namespace Duheng.Domain.Privacy;

/// <summary>What belongs to a private person (个人信息).</summary>
public enum PersonalKind
{
    Mobile,
    Identity,
    BankCard,

    /// <summary>An account that only its word tells: it may be of a body, too.</summary>
    Account,
    Landline,
    Mail,
    Name,
    Address,

    /// <summary>A passport, a licence, a patient's number.</summary>
    Paper,
    Plate,

    /// <summary>WeChat, QQ.</summary>
    Chat,
}

namespace Duheng.Domain.Privacy;

/// <summary>The kinds of personal data by name.</summary>
public static class PersonalWords
{
    public static (string Zh, string En) Name(this PersonalKind kind) => kind switch
    {
        PersonalKind.Mobile => ("手机号", "mobile number"),
        PersonalKind.Identity => ("身份证号", "identity number"),
        PersonalKind.BankCard => ("银行卡号", "bank card number"),
        PersonalKind.Account => ("账号", "account number"),
        PersonalKind.Landline => ("固定电话", "telephone number"),
        PersonalKind.Mail => ("电子邮箱", "mail address"),
        PersonalKind.Name => ("姓名", "name"),
        PersonalKind.Address => ("住址", "home address"),
        PersonalKind.Paper => ("证件号", "number of a paper"),
        PersonalKind.Plate => ("车牌", "number plate"),
        PersonalKind.Chat => ("微信或 QQ", "chat account"),
    };
}

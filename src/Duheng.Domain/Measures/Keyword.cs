namespace Duheng.Domain.Measures;

/// <summary>A word that the language keeps for itself.</summary>
internal readonly record struct Keyword(string Chinese, string English)
{
    public static readonly Keyword And = new("且", "and");
    public static readonly Keyword Or = new("或", "or");
    public static readonly Keyword Not = new("非", "not");
    public static readonly Keyword In = new("在", "in");
    public static readonly Keyword Contains = new("含", "contains");
    public static readonly Keyword IsBlank = new("为空", "blank");
    public static readonly Keyword IsFilled = new("不为空", "filled");
    public static readonly Keyword Where = new("其中", "where");
    public static readonly Keyword By = new("按", "by");
    public static readonly Keyword Less = new("减", "minus");
    public static readonly Keyword Yes = new("是", "true");
    public static readonly Keyword No = new("否", "false");

    public static readonly IReadOnlyList<Keyword> All = [And, Or, Not, In, Contains, IsBlank, IsFilled, Where, By, Less, Yes, No];

    /// <summary>Those that follow a name, so that people may leave out the blank before them.</summary>
    public static readonly IReadOnlyList<Keyword> Following = [And, Or, In, Contains, IsBlank, IsFilled, Where, By];
}

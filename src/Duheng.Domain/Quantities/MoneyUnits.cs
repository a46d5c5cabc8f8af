namespace Duheng.Domain.Quantities;

/// <summary>What a money unit is called and worth.</summary>
public static class MoneyUnits
{
    public static decimal InYuan(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => 1m,
        MoneyUnit.Wan => 10_000m,
    };

    public static string Symbol(this MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => "元",
        MoneyUnit.Wan => "万元",
    };
}

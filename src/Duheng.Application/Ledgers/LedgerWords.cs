namespace Duheng.Application.Ledgers;

/// <summary>What people read, and write in files, for kinds and sources of money.</summary>
public static class LedgerWords
{
    private static readonly (string Word, LedgerKind Kind)[] Kinds =
    [
        ("年初预算", LedgerKind.Initial), ("年初", LedgerKind.Initial), ("预算调整", LedgerKind.Adjustment), ("调整", LedgerKind.Adjustment), ("追加", LedgerKind.Adjustment),
        ("上年结转", LedgerKind.CarriedOver), ("结转", LedgerKind.CarriedOver), ("资金到位", LedgerKind.Arrival), ("到位", LedgerKind.Arrival), ("下达", LedgerKind.Arrival),
        ("支付", LedgerKind.Payment), ("支出", LedgerKind.Payment), ("执行", LedgerKind.Payment),
    ];

    private static readonly (string Word, LedgerSource Source)[] Sources =
    [
        ("中央", LedgerSource.Central), ("省级", LedgerSource.Provincial), ("省", LedgerSource.Provincial), ("市级", LedgerSource.Municipal), ("市", LedgerSource.Municipal),
        ("县区级", LedgerSource.County), ("县级", LedgerSource.County), ("区级", LedgerSource.County), ("县", LedgerSource.County), ("其他资金", LedgerSource.Other), ("其他", LedgerSource.Other),
    ];

    public static string Name(this LedgerKind kind) => Kinds.First(one => one.Kind == kind).Word;

    public static string Name(this LedgerSource source) => Sources.First(one => one.Source == source).Word;

    public static LedgerKind? Kind(string word) => Kinds.Where(one => one.Word == word.Trim()).Select(one => (LedgerKind?)one.Kind).FirstOrDefault();

    public static LedgerSource? Source(string word) => Sources.Where(one => one.Word == word.Trim() || one.Word + "资金" == word.Trim()).Select(one => (LedgerSource?)one.Source).FirstOrDefault();
}
